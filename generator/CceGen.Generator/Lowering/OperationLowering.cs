using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Lowering.Policies;
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
    private readonly FullResponseLowering _fullResponses = new(context, schemas, types);
    private readonly ResponseLowering _responses = new(context, new ContentLowering(context, schemas, types), new ErrorSchemas(context.Document));

    public OperationModel? Lower(OpenApiOperation operation, OperationName name)
    {
        if (operation.IsBroken)
        {
            return null;
        }

        if (operation.Servers is { Count: 0 } && context.Policies.Style.HasBaseUrl)
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
        var method = AddMethod(client, name.Method, operation, parameters, body, out var isOverload);
        var isProtected = context.Policies.Selection.ProtectedMethods.Contains($"{client.Name}.{method}");
        if (isProtected)
        {
            method = client.AddMethod(ClientScope.WithoutSuffix(method) + "Core", operation.OperationIdLocation ?? operation.Location, context.Diagnostics);
        }

        var isWrapped = context.Policies.Selection.Wraps($"{client.Name}.{ClientScope.WithoutSuffix(method)}") && responses.Result is not { Kind: TypeKind.Response };
        var ordered = context.Policies.Style is { HasOptionalParameters: true, KeepsParameterOrder: false }
            ? parameters.Where(parameter => parameter.IsRequired).Concat(parameters.Where(parameter => !parameter.IsRequired))
            : parameters;
        var description = ParameterLowering.Describe(operation);
        return new OperationModel(
            client.Name,
            isProtected ? null : client.InterfaceName,
            client.ExceptionName,
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
            BodyIndex = _parameters.BodyIndex(operation, parameters),
            IsProtected = isProtected,
            IsVirtual = context.Policies.Style.HasVirtualMethods,
            SyncName = context.Policies.Selection.HasSyncMethods ? ClientScope.WithoutSuffix(method) : null,
            HasTwoSettings = context.Policies.Style.HasTwoSettings,
            HasReadingHook = context.Policies.Style.HasReadingHook,
            HasAsyncHooks = context.Policies.Style.HasAsyncHooks,
            CreatesHttpClient = context.Policies.Style.HttpClientSource == HttpClientSource.PerCall,
            DisposesHttpClient = context.Policies.Style.DisposesHttpClient,
            IsOverload = isOverload,
            Server = servers.OwnOf(operation)?.Property,
            Security = security.Of(operation),
            Query = PathQueryLowering.Lower(operation, parameters),
            HasTimeout = context.Policies.Selection.HasRequestOptions,
            Wrapped = isWrapped ? types.WrappedOf(client, responses.Result) : null,
            FullResponse = _fullResponses.Lower(operation, name.Method, method, client, responses, isWrapped),
        };
    }

    // Names that are made of paths are overloads where their parameters differ.
    private string AddMethod(
        ClientScope client, string method, OpenApiOperation operation, List<ParameterModel> parameters, BodyModel? body, out bool isOverload)
    {
        var types = string.Join(",", parameters.Select(parameter => parameter.Declaration).Concat(body?.Arguments ?? []).Select(parameter => OverloadText(parameter.Type)));
        isOverload = client.TryAddOverload(method, types);
        if (isOverload)
        {
            return method + ClientScope.Suffix;
        }

        var added = client.AddMethod(method, operation.OperationIdLocation ?? operation.Location, context.Diagnostics);
        if ((context.Policies.Naming.HasNSwagNames || context.Policies.Naming.Methods is MethodSource.LastSegment or MethodSource.AllSegments) && added == method + ClientScope.Suffix)
        {
            client.AllowOverloads(method, types);
        }

        return added;
    }

    private static string OverloadText(TypeRef type) =>
        $"{type.Namespace}.{type.Name}<{string.Join(",", type.Arguments.Select(OverloadText))}>{(type is { IsValueType: true, IsNullable: true } ? "?" : "")}";
}
