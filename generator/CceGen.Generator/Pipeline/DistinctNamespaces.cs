using System;
using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Model;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Pipeline;

/// <summary>
/// Lets several documents have one namespace where no name means two things: every type and every source is there once, the
/// exception and the types of files in the first document. Nor may the namespace of one be the name of a type of another.
/// </summary>
internal static class DistinctNamespaces
{
    /// <summary>The documents that others mean something for.</summary>
    public static EquatableArray<DocumentNeighbors> Check(IEnumerable<DocumentResult> documents)
    {
        var accepted = new List<ApiModel>();
        var neighbors = new List<DocumentNeighbors>();
        foreach (var document in documents.Where(document => document.Model is not null).OrderBy(document => document.Path, StringComparer.Ordinal))
        {
            var model = document.Model!;
            if (accepted.Find(other => ConflictOf(model, other) is not null) is { } owner)
            {
                var problem = Problems.DuplicateOutput(new LocationInfo(document.Path, default), model.Namespace, owner.DocumentName, ConflictOf(model, owner)!);
                neighbors.Add(new DocumentNeighbors(document.Path, new[] { problem }.ToEquatableArray(), EquatableArray<string>.Empty));
                continue;
            }

            var known = model.SharedTypes.Where(type => accepted.Exists(other => other.SharedTypes.Any(same => IsSame(type, same)))).Select(static type => type.HintName).ToEquatableArray();
            if (!known.IsEmpty)
            {
                neighbors.Add(new DocumentNeighbors(document.Path, EquatableArray<DiagnosticInfo>.Empty, known));
            }

            accepted.Add(model);
        }

        return neighbors.ToEquatableArray();
    }

    /// <summary>What is generated for a document; null for nothing.</summary>
    public static ApiModel? Accepted(DocumentResult document, EquatableArray<DocumentNeighbors> neighbors)
    {
        var own = neighbors.FirstOrDefault(item => item.Path == document.Path);
        return own is null || document.Model is null ? document.Model
            : own.Diagnostics.IsEmpty ? document.Model with { SharedTypes = document.Model.SharedTypes.Where(type => !own.KnownTypes.Contains(type.HintName)).ToEquatableArray() }
            : null;
    }

    // The head of the file names the document.
    private static bool IsSame(Unit<SharedTypeModel> type, Unit<SharedTypeModel> other) =>
        type.Content == other.Content && type.File with { DocumentName = "" } == other.File with { DocumentName = "" };

    /// <summary>What stands against both documents, as a clause that begins with a comma; null for nothing.</summary>
    private static string? ConflictOf(ApiModel model, ApiModel other)
    {
        var first = NamespacesOf(model);
        var second = NamespacesOf(other);
        if (first.Any(name => IsBelowType(name, other)) || second.Any(name => IsBelowType(name, model)))
        {
            return "";
        }

        if (!first.Intersect(second, StringComparer.OrdinalIgnoreCase).Any())
        {
            return null;
        }

        // Namespaces that differ in letter case alone are a slip; and the sources that many types share are called after their document.
        if (!first.Intersect(second, StringComparer.Ordinal).Any()
            || (string.Equals(model.DocumentName, other.DocumentName, StringComparison.OrdinalIgnoreCase) && UnitGroups.MayShare(model) && UnitGroups.MayShare(other)))
        {
            return "";
        }

        var types = TypesOf(model, other);
        var others = TypesOf(other, model);
        var known = new HashSet<string>(others.Select(static type => type.FullName), StringComparer.OrdinalIgnoreCase);
        if (types.Find(type => known.Contains(type.FullName)) is { Name: not null } both)
        {
            return $", which has a type '{both.Name}' as well";
        }

        return types.Concat(others).FirstOrDefault(static type => IsOfFramework(type.Name)) is { Name: not null } shadow ? $", and '{shadow.Name}' would mean a type of one of them in both"
            : HintsOf(model).Overlaps(HintsOf(other)) ? ""
            : null;
    }

    // A file that names a type of .NET does not know the types of another document.
    private static bool IsOfFramework(string name) => ImportedNames.Contains(name)
        || (name.EndsWith("Attribute", StringComparison.Ordinal) && ImportedNames.Contains(name.Substring(0, name.Length - "Attribute".Length)));

    // Those that both have are generated once.
    private static List<(string FullName, string Name)> TypesOf(ApiModel model, ApiModel other) =>
    [
        .. model.Parts.Where(static part => part.TypeName is not null).Select(static part => ($"{part.File.Namespace}.{part.TypeName}", part.TypeName!)),
        .. model.SharedTypes.Where(type => !other.SharedTypes.Any(same => IsSame(type, same))).Select(static unit => ($"{unit.File.Namespace}.{unit.Content.TypeName}", unit.Content.TypeName)),
    ];

    private static HashSet<string> HintsOf(ApiModel model) => new(model.Parts.Select(static part => part.HintName), StringComparer.OrdinalIgnoreCase);

    private static string[] NamespacesOf(ApiModel model) => [model.Namespace, model.ContractsNamespace];

    /// <summary>Whether the namespace is <c>Acme.Orders</c>, or one in it, and the document has a type <c>Acme.Orders</c>.</summary>
    private static bool IsBelowType(string @namespace, ApiModel model) =>
        model.Parts.Any(part => part.TypeName is { } name && (@namespace + ".").StartsWith($"{part.File.Namespace}.{name}.", StringComparison.Ordinal));
}
