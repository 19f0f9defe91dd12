using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Primitives;
using CceGen.Generator.Shapes;

namespace CceGen.Generator.Lowering;

/// <summary>
/// The ids by which options name operations: those of the document and, with NSwag's names, those that NSwag makes of them. A text that is
/// both names the operation to which NSwag gives it.
/// </summary>
internal sealed class OperationIds
{
    private readonly Dictionary<OpenApiOperation, string> _made = [];
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    public OperationIds(OpenApiDocument document, bool hasNSwagNames, CancellationToken cancellationToken)
    {
        if (!hasNSwagNames)
        {
            return;
        }

        // What there is to report of the schemas is reported when they are used.
        var made = NSwagOperationIds.Of(document.Operations, new ShapeGraph(document, new DiagnosticBag(), cancellationToken) { FollowsForm = true });
        for (var index = 0; index < made.Count; index++)
        {
            _made[document.Operations[index]] = made[index];
            _known.Add(made[index]);
        }
    }

    /// <summary>The ids of an operation.</summary>
    public IEnumerable<string> Of(OpenApiOperation operation)
    {
        if (_made.TryGetValue(operation, out var made))
        {
            yield return made;
        }

        if (operation.OperationId is { } id && !_known.Contains(id))
        {
            yield return id;
        }
    }
}
