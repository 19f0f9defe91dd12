using System;
using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.Lowering;

/// <summary>The parameters that a path names.</summary>
internal static class PathTemplate
{
    /// <summary>The parameters of the operation, and a string for each that its path names and nothing declares, after a report.</summary>
    public static IReadOnlyList<OpenApiParameter> ParametersOf(OpenApiOperation operation, DiagnosticBag diagnostics)
    {
        var declared = new HashSet<string>(
            operation.Parameters.Where(parameter => parameter.In == ParameterLocation.Path).Select(parameter => parameter.Name), StringComparer.Ordinal);
        var undeclared = NamesIn(operation.Path).Where(declared.Add).ToList();
        foreach (var name in undeclared)
        {
            diagnostics.Report(Problems.MissingPathParameter(operation.Location, name, operation.Path));
        }

        return undeclared.Count == 0 ? operation.Parameters : [.. undeclared.Select(name => StringIn(operation.PathNode, name)), .. operation.Parameters];
    }

    /// <summary>The names between braces. What follows a <c>#</c> is never sent.</summary>
    private static IEnumerable<string> NamesIn(string path) => path.Split('#')[0].Split('{').Skip(1)
        .Where(part => part.IndexOf('}') > 0)
        .Select(part => part.Substring(0, part.IndexOf('}')));

    private static OpenApiParameter StringIn(SpecScalar path, string name) =>
        new(new SpecScalar(name, isQuoted: true, path.Source, path.Start, path.End), new SpecMapping([], path.Source, path.Start, path.End))
        {
            In = ParameterLocation.Path,
            Required = true,
            Style = OpenApiParameter.DefaultStyle(ParameterLocation.Path),
        };
}
