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
        var query = PathQuery.Of(operation.Path);
        var declared = Names(operation, ParameterLocation.Path);
        var inQuery = Names(operation, ParameterLocation.Query);
        var values = query.Pairs!.Where(pair => !inQuery.Contains(pair.Name)).Select(static pair => pair.Parameter).OfType<string>();
        List<OpenApiParameter> undeclared =
        [
            .. NamesIn(query.Path).Concat(values).Where(declared.Add).Select(name => StringIn(operation.PathNode, name, ParameterLocation.Path)),
            .. query.Names.Where(inQuery.Add).Select(name => StringIn(operation.PathNode, name, ParameterLocation.Query)),
        ];
        foreach (var parameter in undeclared)
        {
            diagnostics.Report(Problems.MissingPathParameter(operation.Location, parameter.Name, operation.Path));
        }

        return undeclared.Count == 0 ? operation.Parameters : [.. undeclared, .. operation.Parameters];
    }

    private static HashSet<string> Names(OpenApiOperation operation, ParameterLocation location) =>
        new(operation.Parameters.Where(parameter => parameter.In == location).Select(static parameter => parameter.Name), StringComparer.Ordinal);

    /// <summary>The names between braces.</summary>
    private static IEnumerable<string> NamesIn(string path) => path.Split('{').Skip(1)
        .Where(part => part.IndexOf('}') > 0)
        .Select(part => part.Substring(0, part.IndexOf('}')));

    private static OpenApiParameter StringIn(SpecScalar path, string name, ParameterLocation location) =>
        new(new SpecScalar(name, isQuoted: true, path.Source, path.Start, path.End), new SpecMapping([], path.Source, path.Start, path.End))
        {
            In = location,
            Required = location == ParameterLocation.Path,
            Style = OpenApiParameter.DefaultStyle(location),
            Explode = location == ParameterLocation.Query,
        };
}
