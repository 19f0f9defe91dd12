using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi.Reading;

/// <summary>Recognizes parameters in path whose name is written there with other capitals.</summary>
internal static class PathParameterNames
{
    private static readonly Regex Names = new(@"\{(?<name>[^{}]+)\}", RegexOptions.CultureInvariant);

    /// <summary>The parameters; one that the path names in other letter case, and that nothing else declares, has the name of the path.</summary>
    public static IReadOnlyList<OpenApiParameter> Meant(IReadOnlyList<OpenApiParameter> parameters, string path, ReaderContext context)
    {
        var open = parameters.Where(parameter => parameter.In == ParameterLocation.Path && path.IndexOf("{" + parameter.Name + "}", StringComparison.Ordinal) < 0).ToList();
        if (open.Count == 0)
        {
            return parameters;
        }

        var undeclared = Names.Matches(path).Cast<Match>().Select(static match => match.Groups["name"].Value).Distinct(StringComparer.Ordinal)
            .Where(name => parameters.All(parameter => parameter.In != ParameterLocation.Path || parameter.Name != name))
            .ToLookup(static name => name, StringComparer.OrdinalIgnoreCase);
        return [.. parameters.Select(parameter => open.Contains(parameter) && undeclared[parameter.Name].Count() == 1 && open.Count(other => IsSame(other.Name, parameter.Name)) == 1
            ? Renamed(parameter, undeclared[parameter.Name].First(), context)
            : parameter)];
    }

    private static bool IsSame(string name, string other) => name.Equals(other, StringComparison.OrdinalIgnoreCase);

    private static OpenApiParameter Renamed(OpenApiParameter parameter, string name, ReaderContext context)
    {
        var written = parameter.NameNode;
        context.Diagnostics.Report(Problems.ReadAs(written.Location, $"name: {written.Text}", $"'{name}', as the path has it"));
        return parameter.Named(new SpecScalar(name, isQuoted: true, written.Source, written.Start, written.End));
    }
}
