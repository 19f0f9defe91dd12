using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using CceGen.Generator.Model;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Lowering;

/// <summary>Takes a path template apart.</summary>
internal static class PathLowering
{
    private const string Allowed = "-._~!$&'()*+,;=:@/?";

    private static readonly Regex DotSegment = new(@"\A(?:\.|%2[eE]){1,2}\z", RegexOptions.CultureInvariant);
    private static readonly Regex Escaped = new(@"\G%[0-9A-Fa-f]{2}", RegexOptions.CultureInvariant);

    /// <summary>The parts of the path without its leading slash, its query and its fragment; null after a report.</summary>
    public static EquatableArray<PathPartModel>? Lower(OpenApiOperation operation, IReadOnlyList<ParameterModel> parameters, LoweringContext context)
    {
        var parts = new List<PathPartModel>();
        var path = PathQuery.Of(operation.Path).Path.Substring(1);
        if (path.Split('/').Any(segment => DotSegment.IsMatch(segment)))
        {
            return Invalid(operation, context, "the segments '.' and '..' are not allowed");
        }

        var start = 0;
        while (start < path.Length)
        {
            var open = path.IndexOf('{', start);
            var literal = open < 0 ? path.Substring(start) : path.Substring(start, open - start);
            if (literal.Contains("}"))
            {
                return Invalid(operation, context, "'}' without '{'");
            }

            if (literal.Length > 0)
            {
                parts.Add(new PathPartModel(Escape(literal), null));
            }

            if (open < 0)
            {
                break;
            }

            var close = path.IndexOf('}', open);
            if (close < 0)
            {
                return Invalid(operation, context, "'{' without '}'");
            }

            var name = path.Substring(open + 1, close - open - 1);
            parts.Add(new PathPartModel("", parameters.First(candidate => candidate.Place == ParameterPlace.Path && candidate.WireName == name)));
            start = close + 1;
        }

        return parts.ToEquatableArray();
    }

    private static EquatableArray<PathPartModel>? Invalid(OpenApiOperation operation, LoweringContext context, string problem)
    {
        context.Diagnostics.Report(Problems.InvalidPath(operation.PathLocation, operation.Path, problem));
        return null;
    }

    /// <summary>Escapes what a URL cannot have as it is. A path has no <c>?</c>; what is behind one is a query.</summary>
    public static string Escape(string literal)
    {
        var escaped = new StringBuilder(literal.Length);
        for (var index = 0; index < literal.Length; index++)
        {
            var character = literal[index];
            if ((character < 128 && (char.IsLetterOrDigit(character) || Allowed.IndexOf(character) >= 0)) || Escaped.IsMatch(literal, index))
            {
                escaped.Append(character);
            }
            else
            {
                var length = char.IsHighSurrogate(character) && index + 1 < literal.Length && char.IsLowSurrogate(literal[index + 1]) ? 2 : 1;
                escaped.Append(Uri.EscapeDataString(char.IsSurrogate(character) && length == 1 ? "\uFFFD" : literal.Substring(index, length)));
                index += length - 1;
            }
        }

        return escaped.ToString();
    }
}
