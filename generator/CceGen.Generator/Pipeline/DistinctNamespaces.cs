using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using CceGen.Generator.Model;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Pipeline;

/// <summary>
/// Lets one document have a namespace. Two in one would have to agree on the name of every type, and a file name that two
/// files share costs all of them. Nor may the namespace of one be the name of a type of another.
/// </summary>
internal static class DistinctNamespaces
{
    public static EquatableArray<RejectedDocument> Rejected(ImmutableArray<DocumentResult> documents)
    {
        var accepted = new List<ApiModel>();
        var rejected = new List<RejectedDocument>();
        foreach (var document in documents.Where(document => document.Model is not null).OrderBy(document => document.Path, StringComparer.Ordinal))
        {
            var model = document.Model!;
            if (accepted.FirstOrDefault(other => Collide(model, other)) is { } owner)
            {
                var problem = Problems.DuplicateOutput(new LocationInfo(document.Path, default), model.Namespace, owner.DocumentName);
                rejected.Add(new RejectedDocument(document.Path, new[] { problem }.ToEquatableArray()));
            }
            else
            {
                accepted.Add(model);
            }
        }

        return rejected.ToEquatableArray();
    }

    public static bool IsRejected(DocumentResult document, EquatableArray<RejectedDocument> rejected) => rejected.Any(item => item.Path == document.Path);

    private static bool Collide(ApiModel model, ApiModel other)
    {
        var first = NamespacesOf(model);
        var second = NamespacesOf(other);
        return first.Any(name => second.Contains(name, StringComparer.OrdinalIgnoreCase) || IsBelowType(name, other)) || second.Any(name => IsBelowType(name, model));
    }

    private static string[] NamespacesOf(ApiModel model) => [model.Namespace, model.ContractsNamespace];

    /// <summary>Whether the namespace is <c>Acme.Orders</c>, or one in it, and the document has a type <c>Acme.Orders</c>.</summary>
    private static bool IsBelowType(string @namespace, ApiModel model)
    {
        var prefix = model.ContractsNamespace + ".";
        if (!@namespace.StartsWith(prefix, StringComparison.Ordinal))
        {
            return false;
        }

        var name = @namespace.Substring(prefix.Length).Split('.')[0];
        return model.Objects.Any(item => item.Content.Name == name) || model.Unions.Any(item => item.Content.Name == name) || model.Collections.Any(item => item.Content.Name == name) || model.Enums.Any(item => item.Content.Name == name) || model.Clients.Any(item => item.Content.Name == name)
            || model.WebhookClasses.Any(item => item.Content.Name == name);
    }
}
