using System;
using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Lowering.Policies;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Shapes;

namespace CceGen.Generator.Lowering;

/// <summary>The names that NSwag gives clients and methods. They depend on all operations of the document, those included that are not generated.</summary>
internal sealed class NSwagOperationNames(LoweringContext context, IReadOnlyList<OpenApiOperation> all)
{
    private const string Suffix = "Async";

    private readonly IReadOnlyList<string> _ids = NSwagOperationIds.Of(all, context.Shapes);

    /// <summary>The names of all operations, in their order.</summary>
    public IReadOnlyList<OperationName> Names()
    {
        var groups = all.Select(GroupOf).ToList();
        var methods = all.Select((operation, index) => MethodOf(operation, _ids[index])).ToList();
        var pairs = groups.Zip(methods, static (group, method) => (group, method)).ToList();
        return [.. all.Select((operation, index) => new OperationName(
            ClientOf(groups[index]),
            Identifier(pairs.Count(pair => pair == pairs[index]) == 1 ? methods[index] : Distinct(operation, methods[index]))))];
    }

    private string GroupOf(OpenApiOperation operation, int index) => context.Policies.Naming.Clients switch
    {
        ClientSource.OperationId => _ids[index].IndexOf('_') is >= 0 and var underscore && underscore < _ids[index].Length - 1 ? _ids[index].Substring(0, underscore) : "",
        ClientSource.FirstTag => operation.Tags.Count > 0 ? operation.Tags[0] : "",
        ClientSource.PathSegment => PathNames.BeforeLast(operation.Path),
        _ => "",
    };

    private string MethodOf(OpenApiOperation operation, string id) => context.Policies.Naming.Methods switch
    {
        MethodSource.OperationName => id.IndexOf('_') is var underscore && underscore < id.Length - 1 ? id.Substring(underscore + 1) : id,
        MethodSource.LastSegment => PathNames.Last(operation.Path),
        MethodSource.AllSegments => string.Concat(PathNames.Words(operation.Path).Select(Capitalized)),
        _ => id,
    };

    // What tells methods of one name apart; where nothing does, they are overloads, or numbered.
    private string Distinct(OpenApiOperation operation, string method) => context.Policies.Naming.Methods switch
    {
        MethodSource.LastSegment or MethodSource.AllSegments => method + Capitalized(operation.Method),
        MethodSource.OperationName when context.Policies.Naming.Clients == ClientSource.OperationId
            && method.StartsWith("get", StringComparison.OrdinalIgnoreCase) && IsList(operation) => "GetAll" + method.Substring(3),
        _ => method,
    };

    private bool IsList(OpenApiOperation operation) =>
        MediaTypes.FirstSchema(operation.Responses.FirstOrDefault(response => response.StatusCode == "200")?.Content) is { } schema && context.Shapes[context.Shapes.Of(schema).Shape] is ListShape;

    private static string Identifier(string method)
    {
        var name = method.EndsWith(Suffix, StringComparison.Ordinal) && method.Length > Suffix.Length ? method.Substring(0, method.Length - Suffix.Length) : method;
        return CSharpNames.ToVerbatim(NSwagNames.ToUpperCamelCase(name), "Send");
    }

    private static string ClientOf(string group) => group.Length == 0 ? "" : CSharpNames.ToVerbatim(NSwagNames.ToUpperCamelCase(group), "");

    private static string Capitalized(string text) =>
        text.Length == 0 ? "" : char.ToUpperInvariant(text[0]) + text.Substring(1).ToLowerInvariant();
}
