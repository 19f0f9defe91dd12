using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CceGen.Generator.Lowering.Policies;
using CceGen.Generator.Model;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Primitives;
using CceGen.Generator.RuntimeFiles;

namespace CceGen.Generator.Lowering;

/// <summary>Lowers a document to the models of its files. The one room that knows both OpenAPI and C#.</summary>
internal static class ModelBuilder
{
    /// <summary>The type that the options of single calls have.</summary>
    private static readonly string RequestOptionsName = RuntimeLibrary.In(RuntimeFolders.Requests)[0].TypeName;

    /// <param name="documentName">The file name of the document, without its folder.</param>
    public static ApiModel Build(
        OpenApiDocument document, string documentName, ClientPolicies policies, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        var all = document.Operations;
        document = OperationFilter.Apply(document, policies, cancellationToken);
        var context = new LoweringContext(document, policies, diagnostics, cancellationToken);
        if (policies.Selection.HasRequestOptions)
        {
            context.TypeNames.Reserve(RequestOptionsName);
        }

        // Clients take their names before schemas do: a schema of that name is the one that gives way.
        var clients = new ClientNames(context);
        var naming = new OperationNaming(context, document);
        var names = naming.NamesOf(document.Operations, all);
        foreach (var group in names.Select(name => name.Group).DefaultIfEmpty("").Distinct())
        {
            context.TypeNames.Reserve(policies.Naming.ExceptionOf(group));
            if (policies.Selection.HasWrappedResponses)
            {
                context.TypeNames.Reserve(policies.Naming.ResponseOf(group));
            }
        }

        foreach (var name in names)
        {
            clients.ClientOf(name.Group);
        }

        // Code that creates the client of an empty document compiles; methods come with the operations.
        if (names.Count == 0 && !policies.Naming.HasNSwagNames && (document.HasPaths || document.Schemas.Count + document.Webhooks.Count == 0))
        {
            clients.ClientOf("");
        }

        var received = new WebhookNaming(context, naming).Of(document, names);
        FileNames.Reserve(context, document.Operations);
        var longRunningNames = new LongRunningNames(context, document.Operations, names);

        var responseTypes = new ResponseTypes(context, document.Operations);
        var schemas = new SchemaLowering(context, cancellationToken);
        schemas.Declare(document, [.. names.Select(static name => name.Group)]);
        var members = new UniqueNames("", [.. ReservedNames.ClientMembers, .. clients.All.Select(client => client.Name)]);
        var servers = new ServerLowering(context, members);
        var security = new SecurityLowering(context, document, members);
        var lowering = new OperationLowering(context, schemas, clients, servers, security, responseTypes);
        var operations = new List<OperationModel>();
        var sources = new List<OpenApiOperation>();
        var polled = new List<(OpenApiLongRunning Source, int Operation, string Group)>();
        for (var index = 0; index < names.Count; index++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (lowering.Lower(document.Operations[index], names[index]) is { } operation)
            {
                if (document.Operations[index].LongRunning is { } longRunning)
                {
                    polled.Add((longRunning, operations.Count, names[index].Group));
                }

                operations.Add(operation);
                sources.Add(document.Operations[index]);
            }
        }

        var webhookLowering = new WebhookLowering(context, new ContentLowering(context, schemas, responseTypes));
        List<WebhookModel> webhooks = [.. received.Select(webhookLowering.Lower)];
        var objects = schemas.BuildObjects();
        var unions = schemas.BuildUnions();
        if (policies.Selection.HasExamples)
        {
            var examples = new ExampleLowering(new ExampleValues(context, schemas, objects), new BodyChoice(context));
            operations = [.. operations.Select((operation, index) => operation.IsProtected ? operation : operation with { Example = examples.Lower(sources[index], operation) })];
        }

        var waiting = new LongRunningLowering(context, longRunningNames, clients, objects, schemas.Enums);
        var operationObjects = new List<LongRunningModel>();
        foreach (var (source, operation, group) in polled)
        {
            if (waiting.Lower(source, operations[operation], group) is { } model)
            {
                operationObjects.Add(model);
            }
        }

        return ModelUnits.Of(document, documentName, policies, clients.All, servers, security, responseTypes, operations, operationObjects, webhooks, objects, unions, schemas.Enums, schemas.Collections);
    }
}
