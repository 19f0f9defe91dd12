using System;
using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Lowering;

/// <summary>
/// Names operations after their id, or after method and path when there is none. A name depends on the operation alone, so
/// that an operation added to the document does not rename another one.
/// </summary>
internal sealed class OperationNaming
{
    private const string Suffix = "Async";

    private readonly LoweringContext _context;
    private readonly bool _hasGroups;
    private readonly Dictionary<string, OpenApiOperation> _ids = new(StringComparer.Ordinal);

    public OperationNaming(LoweringContext context, OpenApiDocument document)
    {
        _context = context;
        _hasGroups = context.Policies.Naming.HasGroups;
        if (_hasGroups && !context.Policies.Naming.NamesEachClient)
        {
            _hasGroups = false;
            ReportGroups(document);
        }
    }

    /// <summary>The names of the operations, in their order.</summary>
    public IReadOnlyList<OperationName> NamesOf(IReadOnlyList<OpenApiOperation> operations)
    {
        var names = new OperationName[operations.Count];
        var texts = new List<(int Index, string Group, string Text)>();
        for (var index = 0; index < operations.Count; index++)
        {
            var (group, text) = UsableId(operations[index]) is { } id ? Split(id) : ("", "");
            names[index] = new OperationName(CSharpNames.ToPascalCase(group), FromPath(operations[index]));
            if (CSharpNames.ToPascalCase(text).Length > 0)
            {
                texts.Add((index, names[index].Group, text));
            }
        }

        // Ids that differ in signs alone spell them, in whatever order they come.
        foreach (var client in texts.GroupBy(item => item.Group, StringComparer.Ordinal).Select(group => group.ToList()))
        {
            foreach (var (index, identifier) in WantedNames.Of([.. client.Select(item => item.Text)], CSharpNames.ToPascalCase, StringComparer.Ordinal))
            {
                names[client[index].Index] = new OperationName(client[index].Group, identifier);
            }
        }

        return names;
    }

    /// <summary>The text that the class is named after, empty when it is one for all, and that of the method.</summary>
    private (string Group, string Text) Split(string id)
    {
        if (id.EndsWith(Suffix, StringComparison.Ordinal) && id.Length > Suffix.Length)
        {
            id = id.Substring(0, id.Length - Suffix.Length);
        }

        var underscore = _hasGroups ? id.IndexOf('_') : -1;
        return underscore < 0 ? ("", id) : (id.Substring(0, underscore), id.Substring(underscore + 1));
    }

    // One class cannot be several clients: all methods go into one, under their whole ids.
    private void ReportGroups(OpenApiDocument document)
    {
        var groups = document.Operations.Where(operation => !string.IsNullOrEmpty(operation.OperationId))
            .GroupBy(operation => operation.OperationId!.Contains("_") ? operation.OperationId.Split('_')[0] : "", StringComparer.Ordinal)
            .ToList();
        if (groups.Count > 1)
        {
            _context.Diagnostics.Report(Problems.ClassNameNotUnique(groups[1].First().OperationIdLocation, _context.Policies.Naming.ClientName));
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
                PlaceOf(operation, first), operation.OperationId!, FromPath(operation), first.OperationIdLocation));
            return null;
        }

        _ids.Add(operation.OperationId!, operation);
        return operation.OperationId;
    }

    // Operations of one text, by an alias or a merge key of YAML, have their ids at one place.
    private static LocationInfo PlaceOf(OpenApiOperation operation, OpenApiOperation first) =>
        operation.OperationIdLocation is { } id && id != first.OperationIdLocation ? id
        : operation.Location != first.Location ? operation.Location
        : operation.PathLocation;

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
