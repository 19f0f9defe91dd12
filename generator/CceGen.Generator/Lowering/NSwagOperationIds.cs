using System;
using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Shapes;

namespace CceGen.Generator.Lowering;

/// <summary>
/// The ids that NSwag gives operations: one without an id is called after the last segment of its path; those of one id get <c>All</c>
/// where they return a list, then their methods, then numbers in the order of the document.
/// </summary>
internal sealed class NSwagOperationIds
{
    private readonly ShapeGraph _shapes;
    private readonly IReadOnlyList<OpenApiOperation> _operations;
    private readonly string[] _ids;

    private NSwagOperationIds(IReadOnlyList<OpenApiOperation> operations, ShapeGraph shapes)
    {
        _shapes = shapes;
        _operations = operations;
        _ids = [.. operations.Select(operation => operation.OperationId is { Length: > 0 } id ? id : LastSegment(operation.Path))];
    }

    /// <summary>The ids of the operations, in their order.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<OpenApiOperation> operations, ShapeGraph shapes)
    {
        var ids = new NSwagOperationIds(operations, shapes);
        while (ids.TellApart())
        {
        }

        return ids._ids;
    }

    // Each round makes ids longer; says whether there has to be another one.
    private bool TellApart()
    {
        foreach (var group in Duplicates())
        {
            var lists = group.Where(index => ReturnsList(_operations[index])).ToList();
            if (lists.Count < group.Count)
            {
                lists.ForEach(index => _ids[index] += "All");
            }
        }

        foreach (var group in Duplicates().Where(group => group.Select(index => _operations[index].Method).Distinct().Count() > 1))
        {
            group.ForEach(index => _ids[index] += _operations[index].Method);
        }

        if (Duplicates().FirstOrDefault() is not { } same)
        {
            return false;
        }

        for (var place = 1; place < same.Count; place++)
        {
            _ids[same[place]] += FormattableString.Invariant($"{place + 1}");
        }

        return true;
    }

    private List<List<int>> Duplicates() =>
        [.. Enumerable.Range(0, _ids.Length).GroupBy(index => _ids[index], StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.ToList())];

    /// <summary>Whether a success of the operation is a list.</summary>
    private bool ReturnsList(OpenApiOperation operation) => operation.Responses
        .Any(response => response.StatusCode[0] == '2' && MediaTypes.FirstSchema(response.Content) is { } schema && _shapes[_shapes.Of(schema).Shape] is ListShape);

    private static string LastSegment(string path) =>
        path.Trim('/').Split('/').LastOrDefault(segment => segment.IndexOf('{') < 0) is { Length: > 0 } segment ? segment : "Anonymous";
}
