using System;
using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Lowering.Policies;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Lowering;

/// <summary>
/// Names operations as the options say: after their id, or after method and path when there is none, or after their tags and
/// segments of their paths. A name that is made of the id depends on the operation alone, so that an operation added to the
/// document does not rename another one.
/// </summary>
internal sealed class OperationNaming
{
    private const string Suffix = "Async";

    private readonly LoweringContext _context;
    private readonly ClientSource _clients;
    private readonly MethodSource _methods;
    private readonly Dictionary<string, OpenApiOperation> _ids = new(StringComparer.Ordinal);

    public OperationNaming(LoweringContext context, OpenApiDocument document)
    {
        _context = context;
        _clients = context.Policies.Naming.Clients;
        _methods = context.Policies.Naming.Methods;
        if (_clients != ClientSource.None && !context.Policies.Naming.NamesEachClient)
        {
            ReportGroups(document);
            _clients = ClientSource.None;
            _methods = _methods == MethodSource.OperationName ? MethodSource.OperationId : _methods;
        }
    }

    private bool HasPathNames => _methods is MethodSource.LastSegment or MethodSource.AllSegments;

    /// <summary>The names of the operations, in their order.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="all">All operations of the document, those included that the options do not select.</param>
    public IReadOnlyList<OperationName> NamesOf(IReadOnlyList<OpenApiOperation> operations, IReadOnlyList<OpenApiOperation> all) =>
        _context.Policies.Naming.HasNSwagNames ? NSwagNamesOf(operations, all)
        : HasPathNames ? NamesOfPaths(operations) : NamesOfIds(operations);

    // Where one class stands for all groups, they have one name.
    private List<OperationName> NSwagNamesOf(IReadOnlyList<OpenApiOperation> operations, IReadOnlyList<OpenApiOperation> all)
    {
        var names = new NSwagOperationNames(_context, all).Names();
        var chosen = new HashSet<OpenApiOperation>(operations);
        return [.. names.Where((_, index) => chosen.Contains(all[index])).Select(name => _clients == ClientSource.None ? name with { Group = "" } : name)];
    }

    private List<OperationName> NamesOfPaths(IReadOnlyList<OpenApiOperation> operations)
    {
        var names = operations
            .Select(operation => new OperationName(
                CSharpNames.ToPascalCase(GroupOf(operation)),
                CSharpNames.ToPascalCase(_methods == MethodSource.LastSegment ? PathNames.Last(operation.Path) : PathNames.All(operation.Path))))
            .ToList();

        // As NSwag has it: where several operations have one name, all of them end with the HTTP method.
        var counts = names.GroupBy(name => name).ToDictionary(group => group.Key, group => group.Count());
        return [.. names.Select((name, index) => counts[name] == 1 ? name : name with
        {
            Method = NameLength.Identifier(name.Method + CSharpNames.ToPascalCase(operations[index].Method.ToLowerInvariant(), "Send")),
        })];
    }

    private OperationName[] NamesOfIds(IReadOnlyList<OpenApiOperation> operations)
    {
        var names = new OperationName[operations.Count];
        var texts = new List<OperationText>();
        for (var index = 0; index < operations.Count; index++)
        {
            var id = UsableId(operations[index]);
            var group = _clients == ClientSource.OperationId && id is null ? "" : GroupOf(operations[index]);
            var text = id is null ? "" : TextOf(id);
            names[index] = new OperationName(CSharpNames.ToPascalCase(group), FromPath(operations[index]));
            if (CSharpNames.ToPascalCase(text).Length > 0)
            {
                texts.Add(new OperationText(index, names[index].Group, text));
            }
        }

        // Ids that differ in signs alone spell them, and those that differ in letter case alone are numbered, in whatever order they come.
        foreach (var client in texts.GroupBy(item => item.Group, StringComparer.Ordinal).Select(group => group.ToList()))
        {
            var methods = new UniqueNames("", []);
            foreach (var (index, identifier) in WantedNames.Of([.. client.Select(item => item.Text)], CSharpNames.ToPascalCase, StringComparer.Ordinal))
            {
                var added = methods.Add(identifier);
                if (added != identifier)
                {
                    _context.Diagnostics.Report(Problems.NameChanged(operations[client[index].Index].OperationIdLocation, identifier, added));
                }

                names[client[index].Index] = new OperationName(client[index].Group, added);
            }
        }

        return names;
    }

    /// <summary>The text that the class is named after, empty when it is one for all.</summary>
    public string GroupOf(OpenApiOperation operation) => _clients switch
    {
        ClientSource.OperationId => WithoutSuffix(operation.OperationId ?? "") is var id && id.IndexOf('_') is >= 0 and var underscore ? id.Substring(0, underscore) : "",
        ClientSource.FirstTag => operation.Tags.Count > 0 ? operation.Tags[0] : "",
        ClientSource.PathSegment => PathNames.BeforeLast(operation.Path),
        _ => "",
    };

    /// <summary>The text of an id that the method is named after.</summary>
    private string TextOf(string id)
    {
        var text = WithoutSuffix(id);
        return _methods == MethodSource.OperationName ? text.Substring(text.IndexOf('_') + 1) : text;
    }

    private static string WithoutSuffix(string id) =>
        id.EndsWith(Suffix, StringComparison.Ordinal) && id.Length > Suffix.Length ? id.Substring(0, id.Length - Suffix.Length) : id;

    /// <param name="Index">Which of the operations is named after the text.</param>
    private sealed record OperationText(int Index, string Group, string Text);

    // One class cannot be several clients: all methods go into one, under their whole ids.
    private void ReportGroups(OpenApiDocument document)
    {
        var groups = document.Operations.Where(operation => _clients != ClientSource.OperationId || !string.IsNullOrEmpty(operation.OperationId))
            .GroupBy(GroupOf, StringComparer.Ordinal)
            .ToList();
        if (groups.Count > 1)
        {
            var first = groups[1].First();
            _context.Diagnostics.Report(Problems.ClassNameNotUnique(
                _clients == ClientSource.OperationId ? first.OperationIdLocation : first.Location, _context.Policies.Naming.ClientName));
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
