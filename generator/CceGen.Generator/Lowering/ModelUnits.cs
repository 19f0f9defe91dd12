using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Lowering.Policies;
using CceGen.Generator.Model;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Primitives;
using CceGen.Generator.RuntimeFiles;

namespace CceGen.Generator.Lowering;

/// <summary>Puts each model into the file that it makes, once the names of all types are known.</summary>
internal static class ModelUnits
{
    public static ApiModel Of(
        OpenApiDocument document,
        string documentName,
        ClientPolicies policies,
        IReadOnlyList<ClientScope> clients,
        ServerLowering servers,
        SecurityLowering security,
        ResponseTypes responses,
        IReadOnlyList<OperationModel> operations,
        IReadOnlyList<LongRunningModel> longRunning,
        IReadOnlyList<WebhookModel> webhooks,
        IReadOnlyList<ObjectModel> objects,
        IReadOnlyList<UnionModel> unions,
        IReadOnlyList<EnumModel> enums,
        IReadOnlyList<CollectionModel> collections)
    {
        var external = new ExternalTypes(policies.Selection, objects, unions, enums, collections, operations, longRunning);
        policies.Selection.NeededTypes = external.Needed;
        var types = objects.Select(model => model.Name).Concat(unions.Select(model => model.Name)).Concat(enums.Select(model => model.Name)).Concat(collections.Select(model => model.Name)).ToList();
        List<SharedFile> shared = policies.Selection.HasClients || policies.Style.HasNSwagFiles
            ?
            [
                .. SharedTypes(policies, clients, longRunning.Count > 0, operations.Any(operation => operation.Body is { HasFiles: true } || (operation.Body is BinaryBodyModel && policies.Style.HasNSwagFiles))),
                .. responses.In(operations),
                .. policies.Selection.HasResponseClass && clients.Count > 0 ? responses.Wrapped() : [],
            ]
            : [];
        shared.RemoveAll(type => policies.Selection.ExcludedTypes.Contains(type.Name));
        var exception = clients.Count > 0 ? clients[0].ExceptionName : "";
        if (!policies.Selection.HasClients)
        {
            clients = [];
            operations = [];
            longRunning = [];
            webhooks = [];
        }

        List<WebhookClassModel> webhookClasses = [.. webhooks.GroupBy(model => model.ClassName, model => model.Name.Split(' ')[0]).Select(group => new WebhookClassModel(
            group.Key, Documentation.Of(null, $"Reads the {group.First()}s of {documentName}, which are requests that the API sends.")) { Settings = policies.Style.Settings })];

        var obsolete = objects.Where(model => model.IsObsolete).Select(model => model.Name).Concat(unions.Where(model => model.IsObsolete).Select(model => model.Name)).Concat(enums.Where(model => model.IsObsolete).Select(model => model.Name)).Concat(collections.Where(model => model.IsObsolete).Select(model => model.Name)).ToList();
        objects = [.. objects.Where(model => !external.Contains(model.Name))];
        unions = [.. unions.Where(model => !external.Contains(model.Name))];
        enums = [.. enums.Where(model => !external.Contains(model.Name))];
        collections = [.. collections.Where(model => !external.Contains(model.Name))];
        var renamed = responses.Renamed.ToEquatableArray();
        var waiting = longRunning.SelectMany(model => new[] { model.Name, model.ProgressName });
        var hints = new HintNames(
            policies.Naming.Namespace,
            [
                .. types.Select(ModelFile), .. operations.Select(OperationFile), .. clients.Select(client => client.Name),
                .. clients.Select(client => client.InterfaceName).OfType<string>(),
                .. longRunning.Select(model => model.Name), .. webhookClasses.Select(model => model.Name), .. webhooks.Select(WebhookFile), .. shared.Select(type => type.Name),
            ]);
        var files = new UnitFiles(
            documentName,
            policies,
            hints,
            types.Concat(waiting).Concat(shared.Select(type => type.Name)).Concat(webhookClasses.Select(model => model.Name)).Concat(clients.SelectMany(client => new[] { client.Name, client.InterfaceName ?? client.Name })),
            objects.Count + unions.Count + enums.Count + collections.Count + shared.Count > 0 || (policies.Selection.WritesInterfaces && clients.Any(client => client.InterfaceName is not null)),
            obsolete,
            external);
        return new ApiModel(
            policies.Naming.Namespace,
            documentName,
            shared.Select(type => files.Unit(UnitKind.SharedType, type.Name, SharedType(type.File, type.Name, exception, renamed) with { TypeName = type.Name, IsPublic = policies.Style.HasPublicSharedTypes && type.File.Folder == RuntimeFolders.NSwag }, ClientTypeNames.In(type.File))).ToEquatableArray(),
            clients.Where(client => client.InterfaceName is not null && policies.Selection.WritesInterfaces)
                .Select(client => Interface(client, operations, policies.Selection.WritesClients ? longRunning : [], DocOf(document, documentName)) with
                {
                    Base = policies.Naming.InterfaceBase,
                    HasRequestOptions = policies.Selection.HasRequestOptions,
                })
                .Select(model => WithOperationObjects(files.Unit(KindOf(model), model.Name, model, UsedTypes.Of(model), UsedTypes.Mentioned(model), isObsolete: false), policies)).ToEquatableArray(),
            clients.Where(client => policies.Selection.WritesClients).Select(client => files.Unit(
                UnitKind.Client,
                client.Name,
                Client(document, policies, client, servers, security, operations, longRunning.Any(model => model.ClientName == client.Name), DocOf(document, documentName)),
                ImportedNames.Of(UnitKind.Client))).ToEquatableArray(),
            operations.Where(model => policies.Selection.WritesClients).Select(model => files.Unit(KindOf(model), OperationFile(model), model, UsedTypes.Of(model), UsedTypes.Of(model.Example), isObsolete: false)).ToEquatableArray(),
            longRunning.Where(model => policies.Selection.WritesClients).Select(model => files.Unit(UnitKind.LongRunning, model.Name, model, UsedTypes.Of(model), [], UsesObsoleteMember(model))).ToEquatableArray(),
            webhookClasses.Where(model => policies.Selection.WritesClients).Select(model => files.Unit(UnitKind.WebhookClass, model.Name, model, ImportedNames.Of(UnitKind.WebhookClass))).ToEquatableArray(),
            webhooks.Where(model => policies.Selection.WritesClients).Select(model => files.Unit(UnitKind.Webhook, WebhookFile(model), model, UsedTypes.Of(model), [], isObsolete: false)).ToEquatableArray(),
            objects.Select(model => files.Unit(KindOf(model), ModelFile(model.Name), model, UsedTypes.Of(model), [], UsesObsoleteMember(model))).ToEquatableArray(),
            unions.Select(model => files.Unit(UnitKind.Union, ModelFile(model.Name), model, UsedTypes.Of(model), [], UsesObsoleteMember(model))).ToEquatableArray(),
            enums.Select(model => files.Unit(KindOf(model), ModelFile(model.Name), model, [], [], model.IsObsolete)).ToEquatableArray())
        {
            Collections = collections.Select(model => files.Unit(UnitKind.Collection, ModelFile(model.Name), model, [model.Base], [], model.IsObsolete)).ToEquatableArray(),
            ContractsNamespace = policies.Naming.ContractsNamespace,
        };
    }

    // Operation objects are where the clients are.
    private static Unit<InterfaceModel> WithOperationObjects(Unit<InterfaceModel> unit, ClientPolicies policies) =>
        unit.Content.WaitMethods.IsEmpty || unit.File.Namespace == policies.Naming.Namespace ? unit
        : unit with { File = unit.File with { Usings = unit.File.Usings.Append(policies.Naming.Namespace).ToEquatableArray() } };

    private static UnitKind KindOf(OperationModel model) => model.Example is null ? UnitKind.Operation : UnitKind.OperationWithExample;

    private static UnitKind KindOf(InterfaceModel model) =>
        model.Methods.Any(method => method.Example is not null) ? UnitKind.InterfaceWithExamples : UnitKind.Interface;

    private static UnitKind KindOf(ObjectModel model) => model.BaseName is null || !model.Additional.IsInherited ? UnitKind.Class : UnitKind.DerivedClass;

    private static UnitKind KindOf(EnumModel model) => model.Number is not null ? UnitKind.IntegerEnum : model.IsExtensible ? UnitKind.ExtensibleEnum : model.IsLarge ? UnitKind.LargeEnum : UnitKind.Enum;

    // Its reader and writer names what it declares.
    private static bool UsesObsoleteMember(ObjectModel model) => model.IsObsolete || model.Value is { IsObsolete: true } || model.Properties.Any(property => property.IsObsolete);

    private static bool UsesObsoleteMember(UnionModel model) => model.IsObsolete || model.Branches.Any(branch => branch.Tag is { IsObsolete: true });

    private static bool UsesObsoleteMember(LongRunningModel model) => model.Status.HasObsolete || model.Progress is { HasObsolete: true };

    /// <summary>The files of the types that all others share, and what the types are called here.</summary>
    private static List<SharedFile> SharedTypes(ClientPolicies policies, IReadOnlyList<ClientScope> clients, bool isLongRunning, bool hasFiles)
    {
        var types = new List<SharedFile>();
        if (policies.Selection.HasException)
        {
            var exception = RuntimeLibrary.Get($"{(policies.Style.DescribesResponses ? RuntimeFolders.NSwag : RuntimeFolders.Client)}/{RuntimeParts.ExceptionName}");
            types.AddRange(clients.Select(client => client.ExceptionName).Distinct().Select(name => new SharedFile(exception, name)));
        }

        if (clients.Count > 0 && policies.Selection is { HasClients: true, HasRequestOptions: true })
        {
            types.AddRange(RuntimeLibrary.In(RuntimeFolders.Requests).Select(static file => new SharedFile(file, file.TypeName)));
        }

        if (isLongRunning && policies.Selection.HasClients)
        {
            types.AddRange(RuntimeLibrary.In(RuntimeFolders.LongRunning).Select(static file => new SharedFile(file, file.TypeName)));
        }

        if (hasFiles)
        {
            types.AddRange(RuntimeLibrary.In(RuntimeFolders.Files).Select(file => new SharedFile(RuntimeLibrary.InShape(file, policies.Style.HasNSwagFiles), file.TypeName)));
        }

        return types;
    }

    // Where each client has an exception, the pipeline reports that these types throw the first one.
    private static SharedTypeModel SharedType(RuntimeFile file, string name, string exception, EquatableArray<RenamedTypeModel> renamed) => file.TypeName switch
    {
        RuntimeParts.ExceptionName => new SharedTypeModel(file.Name, name, renamed),
        ResponseTypeNames.Wrapped => new SharedTypeModel(file.Name, Thrown(file, exception), new[] { new RenamedTypeModel(file.TypeName, name) }.ToEquatableArray()),
        _ => new SharedTypeModel(file.Name, Thrown(file, exception), renamed),
    };

    private static string Thrown(RuntimeFile file, string exception) => file.Words.Contains(RuntimeParts.ExceptionName) ? exception : "";

    private static InterfaceModel Interface(
        ClientScope client, IReadOnlyList<OperationModel> operations, IReadOnlyList<LongRunningModel> longRunning, DocModel doc) => new(
        client.InterfaceName!,
        operations.Where(model => model.ClientName == client.Name && !model.IsProtected).Select(model => model.Method).ToEquatableArray(),
        longRunning.Where(model => model.ClientName == client.Name).Select(model => model.Methods).ToEquatableArray(),
        doc);

    private static DocModel DocOf(OpenApiDocument document, string documentName) =>
        Documentation.Of(document.Title, document.Description, $"The client of {documentName}.");

    private static ClientModel Client(
        OpenApiDocument document, ClientPolicies policies, ClientScope client, ServerLowering servers, SecurityLowering security, IReadOnlyList<OperationModel> operations, bool hasOperationObjects, DocModel doc) => new(
        client.Name,
        client.InterfaceName,
        client.ExceptionName,
        policies.Style.HasBaseUrl,
        policies.Naming.ServerUrl(servers.Default?.Url ?? ""),
        policies.Style.HttpClientSource,
        hasOperationObjects,
        doc)
    {
        BaseClass = client.BaseClass,
        ConfigurationType = policies.Naming.ConfigurationType,
        HttpClientType = policies.Style.HttpClientType,
        DisposesHttpClient = policies.Style.DisposesHttpClient,
        HasPublicBaseUrl = policies.Style.HasPublicBaseUrl,
        HasBaseUrlField = policies.Style.HasBaseUrlField,
        Settings = policies.Style.Settings,
        HasTwoSettings = policies.Style.HasTwoSettings,
        HasPublicSettings = policies.Style.HasPublicSettings,
        DeclaresSettingsHook = policies.Style.DeclaresSettingsHook,
        HasUrlHook = policies.Style.HasUrlHook,
        HasReadingHook = policies.Style.HasReadingHook,
        HasTextErrors = policies.Style.HasTextErrors && operations.Any(model => model.ClientName == client.Name && model.Errors.Any(error => error.Content is TextContentModel)),
        DemandsBaseUrl = policies.Style.DemandsBaseUrl && !document.NamesServers && !policies.Naming.NamesServer,
        HasAsyncHooks = policies.Style.HasAsyncHooks,
        CreatesMessages = policies.Style.CreatesMessages,
        HasRequestOptions = policies.Selection.HasRequestOptions,
        ReadsValues = ContentsOf(client, operations).Any(static content => content is JsonContentModel { Type.IsNullable: false }),
        ReadsNullable = ContentsOf(client, operations).Any(static content => content is JsonContentModel { Type.IsNullable: true }),
        ReadsTexts = ContentsOf(client, operations).Any(static content => content is TextContentModel),
        Servers = servers.Choices,
        OwnServers = servers.Own.Where(server => operations.Any(model => model.ClientName == client.Name && model.Server == server.Property)).ToEquatableArray(),
        SecuritySchemes = security.Schemes.Where(scheme => operations.Any(model => model.ClientName == client.Name && Needs(model, scheme))).ToEquatableArray(),
    };

    private static IEnumerable<ContentModel?> ContentsOf(ClientScope client, IReadOnlyList<OperationModel> operations) =>
        operations.Where(model => model.ClientName == client.Name).SelectMany(static model => model.Successes).Select(static success => success.Content);

    private static bool Needs(OperationModel model, SecuritySchemeModel scheme) => model.Security.Any(alternative => alternative.Uses.Any(use => use.Method == scheme.Method));

    private static string ModelFile(string name) => "Models/" + name;

    private static string OperationFile(OperationModel model) =>
        $"{model.ClientName}.{Method(model)}{(model.IsOverload ? "-" + StableHash.Of($"{model.HttpMethod} {model.PathTemplate}") : "")}";

    private static string WebhookFile(WebhookModel model) => $"{model.ClassName}.{model.MethodName.Substring(WebhookLowering.Verb.Length)}";

    private static string Method(OperationModel model) => model.MethodName.Substring(0, model.MethodName.Length - "Async".Length);
}
