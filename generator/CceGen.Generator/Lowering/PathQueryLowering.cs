using System;
using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Model;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Lowering;

/// <summary>The query that a document writes into a path: it is sent with every request, in front of the parameters in query.</summary>
internal static class PathQueryLowering
{
    /// <summary>The pairs: escaped text, or the name of a parameter in the path and its value. Those of parameters in query are sent as these are.</summary>
    public static EquatableArray<PathPartModel> Lower(OpenApiOperation operation, IReadOnlyList<ParameterModel> parameters)
    {
        var described = new HashSet<string>(
            parameters.Where(static parameter => parameter.Place == ParameterPlace.Query).Select(static parameter => parameter.WireName), StringComparer.Ordinal);
        return PathQuery.Of(operation.Path).Pairs!.Where(pair => !described.Contains(pair.Name))
            .Select(pair => pair.Parameter is null
                ? new PathPartModel(PathLowering.Escape(pair.Text), null)
                : new PathPartModel(pair.Name, parameters.First(candidate => candidate.Place == ParameterPlace.Path && candidate.WireName == pair.Parameter)))
            .ToEquatableArray();
    }

    /// <summary>The text that the path gives to a parameter in query which callers may omit: then the path's is sent. Null for any other parameter.</summary>
    public static string? FixedText(OpenApiOperation operation, OpenApiParameter parameter) => parameter is { In: ParameterLocation.Query, Required: false }
        ? PathQuery.Of(operation.Path).Pairs!.FirstOrDefault(pair => pair.Parameter is null && pair.Name == parameter.Name)?.Text
        : null;
}
