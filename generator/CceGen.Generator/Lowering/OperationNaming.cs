using System;
using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Options;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Lowering;

/// <summary>
/// Names operations after their id, or after method and path when there is none. A name depends on the operation alone, so
/// that an operation added to the document does not rename another one.
/// </summary>
internal sealed class OperationNaming
{
    private const string Placeholder = "{controller}";

    private readonly LoweringContext _context;
    private readonly bool _hasGroups;
    private readonly Dictionary<string, LocationInfo?> _ids = new(StringComparer.Ordinal);

    public OperationNaming(LoweringContext context, OpenApiDocument document)
    {
        _context = context;
        _hasGroups = context.Options.OperationGenerationMode == OperationGenerationMode.MultipleClientsFromOperationId;
        if (_hasGroups && !context.Options.ClassName.Contains(Placeholder))
        {
            _hasGroups = false;
            ReportGroups(document);
        }
    }

    public OperationName NameOf(OpenApiOperation operation)
    {
        var id = UsableId(operation);
        if (id is null)
        {
            return new OperationName("", FromPath(operation));
        }

        if (id.EndsWith("Async", StringComparison.Ordinal) && id.Length > "Async".Length)
        {
            id = id.Substring(0, id.Length - "Async".Length);
        }

        var underscore = _hasGroups ? id.IndexOf('_') : -1;
        return underscore < 0
            ? new OperationName("", CSharpNames.ToPascalCase(id))
            : new OperationName(CSharpNames.ToPascalCase(id.Substring(0, underscore)), CSharpNames.ToPascalCase(id.Substring(underscore + 1), FromPath(operation)));
    }

    // One class cannot be several clients: all methods go into one, under their whole ids.
    private void ReportGroups(OpenApiDocument document)
    {
        var groups = document.Operations.Where(operation => !string.IsNullOrEmpty(operation.OperationId))
            .GroupBy(operation => operation.OperationId!.Contains("_") ? operation.OperationId.Split('_')[0] : "", StringComparer.Ordinal)
            .ToList();
        if (groups.Count > 1)
        {
            _context.Diagnostics.Report(Problems.ClassNameNotUnique(groups[1].First().OperationIdLocation, _context.Options.ClassName));
        }
    }

    private string? UsableId(OpenApiOperation operation)
    {
        if (string.IsNullOrEmpty(operation.OperationId) || CSharpNames.ToPascalCase(operation.OperationId!).Length == 0)
        {
            _context.Diagnostics.Report(Problems.MissingOperationId(operation.OperationIdLocation ?? operation.Location, FromPath(operation)));
            return null;
        }

        if (_ids.TryGetValue(operation.OperationId!, out var first))
        {
            _context.Diagnostics.Report(Problems.DuplicateOperationId(
                operation.OperationIdLocation ?? operation.Location, operation.OperationId!, FromPath(operation), first));
            return null;
        }

        _ids.Add(operation.OperationId!, operation.OperationIdLocation);
        return operation.OperationId;
    }

    /// <summary><c>GET /pets/{petId}/toys</c> becomes <c>GetPetsByPetIdToys</c>.</summary>
    private static string FromPath(OpenApiOperation operation)
    {
        var segments = operation.Path.Split(['/'], StringSplitOptions.RemoveEmptyEntries)
            .Select(segment => segment.StartsWith("{", StringComparison.Ordinal)
                ? "By" + CSharpNames.ToPascalCase(segment)
                : CSharpNames.ToPascalCase(segment));
        return NameLength.Identifier(CSharpNames.ToPascalCase(operation.Method.ToLowerInvariant(), "Send") + string.Concat(segments));
    }
}
