using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Lowering.Responses;
using CceGen.Generator.Model;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Lowering;

/// <summary>Turns operations into methods. One that cannot be called rightly is omitted, after a report.</summary>
internal sealed class OperationLowering(
    LoweringContext context, SchemaLowering schemas, ClientNames clients, ServerLowering servers, SecurityLowering security, ResponseTypes types)
{
    private readonly ParameterLowering _parameters = new(context, schemas);
    private readonly BodyLowering _bodies = new(context, schemas);
    private readonly ResponseLowering _responses = new(context, new ContentLowering(context, schemas, types), new ErrorSchemas(context.Document));

    public OperationModel? Lower(OpenApiOperation operation, OperationName name)
    {
        if (operation.IsBroken)
        {
            return null;
        }

        if (operation.Servers is { Count: 0 })
        {
            context.Diagnostics.Report(Problems.OperationNotSupported(
                operation.Location, ParameterLowering.Describe(operation), "none of its own servers can be used"));
            return null;
        }

        return _parameters.Lower(operation, name.Method) is { } parameters
            && PathLowering.Lower(operation, parameters, context) is { } path
            && _bodies.TryLower(operation, name.Method, parameters, out var body)
            ? ToModel(operation, name, path, parameters, body, _responses.Lower(operation, name.Method))
            : null;
    }

    private OperationModel ToModel(
        OpenApiOperation operation,
        OperationName name,
        EquatableArray<PathPartModel> path,
        List<ParameterModel> parameters,
        BodyModel? body,
        LoweredResponses responses)
    {
        var client = clients.ClientOf(name.Group);
        var method = client.AddMethod(name.Method, operation.OperationIdLocation ?? operation.Location, context.Diagnostics);
        var ordered = context.Policies.Style.HasOptionalParameters
            ? parameters.Where(parameter => parameter.IsRequired).Concat(parameters.Where(parameter => !parameter.IsRequired))
            : parameters;
        var description = ParameterLowering.Describe(operation);
        return new OperationModel(
            client.Name,
            client.InterfaceName,
            context.Policies.Naming.ExceptionName,
            method,
            string.IsNullOrEmpty(operation.OperationId) ? description : operation.OperationId!,
            operation.Method,
            operation.Path,
            path,
            ordered.ToEquatableArray(),
            body,
            responses.Accept,
            responses.Successes,
            responses.Result,
            responses.Errors,
            context.Policies.Style.HasOptionalParameters,
            operation.Deprecated,
            Documentation.Of(operation.Summary, operation.Description, $"Sends {description}."),
            responses.ReturnsDoc)
        {
            Server = servers.OwnOf(operation)?.Property,
            Security = security.Of(operation),
            Query = PathQueryLowering.Lower(operation, parameters),
        };
    }
}
