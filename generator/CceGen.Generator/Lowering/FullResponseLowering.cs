using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Model;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Lowering;

/// <summary>Decides on the method that returns the status code and the headers of a success as well, where the options ask for it.</summary>
internal sealed class FullResponseLowering(LoweringContext context, SchemaLowering schemas, ResponseTypes types)
{
    private const string Suffix = "ClientResponse";

    private readonly HeaderLowering _headers = new(context, schemas);

    /// <summary>The method; null when there is none. Headers that have no property are reported.</summary>
    /// <param name="isWrapped">Whether the first method returns them already.</param>
    public FullResponseModel? Lower(OpenApiOperation operation, string wanted, string method, ClientScope client, LoweredResponses responses, bool isWrapped)
    {
        ReportErrors(operation, responses.Sources);
        if (isWrapped)
        {
            return null;
        }

        if (!context.Policies.Selection.HasFullResponses)
        {
            Report(responses.Sources);
            return null;
        }

        var name = client.AddMethod(ClientScope.WithoutSuffix(method) + "WithResponse", operation.OperationIdLocation ?? operation.Location, context.Diagnostics);
        var result = responses.Result is { } value ? new[] { value }.ToEquatableArray() : EquatableArray<TypeRef>.Empty;
        var baseType = ResponseTypes.Own(types.Full, result);
        var headers = _headers.Lower(responses.Sources, wanted);
        return headers.IsEmpty
            ? new FullResponseModel(name, baseType, baseType, headers)
            : new FullResponseModel(name, OfClient(context.TypeNames.Add(wanted + Suffix)), baseType, headers);
    }

    // Its class is in the file of the operation, which may be in another namespace than the types of the document.
    private TypeRef OfClient(string name)
    {
        var type = ResponseTypes.Own(name, EquatableArray<TypeRef>.Empty);
        return context.Policies.Naming.Namespace == context.Policies.Naming.ContractsNamespace ? type : type with { Namespace = context.Policies.Naming.Namespace };
    }

    // They are in the exception.
    private void ReportErrors(OpenApiOperation operation, IReadOnlyList<OpenApiResponse> successes) =>
        Report(operation.Responses.Where(response => !successes.Contains(response)));

    private void Report(IEnumerable<OpenApiResponse> responses)
    {
        foreach (var key in responses.Select(response => response.HeadersKey).Where(key => key is not null))
        {
            context.Diagnostics.Report(Problems.KeywordIgnored(key!.Location, key.Text, "Response Object"));
        }
    }
}
