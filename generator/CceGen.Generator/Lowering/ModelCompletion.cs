using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Model;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Options;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Lowering;

/// <summary>Adds what is known only when every name is: the names of the files and the imported names that are taken.</summary>
internal static class ModelCompletion
{
    public static ApiModel Complete(
        OpenApiDocument document,
        string documentName,
        ClientOptions options,
        IReadOnlyList<ClientScope> clients,
        List<OperationModel> operations,
        List<LongRunningModel> longRunning,
        IReadOnlyList<ObjectModel> objects,
        IReadOnlyList<EnumModel> enums)
    {
        var types = objects.Select(model => model.Name).Concat(enums.Select(model => model.Name)).ToList();
        var waiting = longRunning.Count == 0 ? [] : LongRunningNames.SharedTypes.Concat(longRunning.Select(model => model.Name)).ToList();
        var hasObsoleteTypes = objects.Any(model => model.IsObsolete) || enums.Any(model => model.IsObsolete);
        var file = FileOf(documentName, options, hasObsoleteTypes, types.Concat(waiting).Concat(clients.Select(client => client.Name)).Concat([options.ExceptionClass]));
        var hints = new HintNames(
            options.Namespace,
            [.. types.Select(ModelFile), .. operations.Select(OperationFile), .. clients.Select(client => client.Name), .. waiting, options.ExceptionClass]);
        var properties = objects.SelectMany(model => model.Properties).ToList();
        var furtherMembers = FreeWireName(properties);
        var derived = new DerivedNames(objects);
        return new ApiModel(
            new RuntimeModel(
                file,
                hints.Of(options.ExceptionClass),
                options.ExceptionClass,
                HasClients: clients.Count > 0,
                longRunning.Count == 0 ? [] : LongRunningNames.SharedTypes.Select(hints.Of).ToEquatableArray(),
                new HelperSet(options.RuntimeNamespace, HelperNeeds.Of(options.JsonLibrary, clients.Count > 0, operations, longRunning, properties, enums, objects))),
            clients.Select(client => Client(document, options, client, file, hints.Of(client.Name))).ToEquatableArray(),
            operations.Select(model => model with { File = file, HintName = hints.Of(OperationFile(model)) }).ToEquatableArray(),
            longRunning.Select(model => model with { File = FileOf(file, model), HintName = hints.Of(model.Name) }).ToEquatableArray(),
            objects.Select(model => model with { File = file, HintName = hints.Of(ModelFile(model.Name)), AdditionalPropertiesWireName = furtherMembers, DerivedNames = derived.Of(model.Name) }).ToEquatableArray(),
            enums.Select(model => model with { File = file, HintName = hints.Of(ModelFile(model.Name)) }).ToEquatableArray());
    }

    private static FileModel FileOf(FileModel file, LongRunningModel model) =>
        model.Status.HasObsolete || model.Progress is { HasObsolete: true } ? file with { HasObsoleteTypes = true } : file;

    private static string? FreeWireName(List<PropertyModel> properties)
    {
        const string name = "AdditionalProperties";
        var free = name;
        while (properties.Any(property => property.WireName == free))
        {
            free += "_";
        }

        return free == name ? null : free;
    }

    private static FileModel FileOf(string documentName, ClientOptions options, bool hasObsoleteTypes, IEnumerable<string> types) => new(
        options.Namespace,
        options.RuntimeNamespace,
        documentName,
        options.TypeAccessModifier,
        options.GenerateNullableReferenceTypes,
        hasObsoleteTypes,
        options.JsonLibrary == JsonLibrary.SystemTextJson ? JsonDialectKind.SystemTextJson : JsonDialectKind.NewtonsoftJson,
        types.SelectMany(Meanings).Where(ImportedNames.All.Contains).Distinct().OrderBy(name => name, System.StringComparer.Ordinal).ToEquatableArray());

    // [JsonProperty] may mean a type called JsonPropertyAttribute.
    private static IEnumerable<string> Meanings(string type)
    {
        yield return type;
        if (type.EndsWith("Attribute", System.StringComparison.Ordinal))
        {
            yield return type.Substring(0, type.Length - "Attribute".Length);
        }
    }

    private static ClientModel Client(OpenApiDocument document, ClientOptions options, ClientScope client, FileModel file, string hintName) => new(
        file,
        hintName,
        client.Name,
        client.InterfaceName,
        options.ExceptionClass,
        options.UseBaseUrl,
        document.Servers.Count > 0 ? document.Servers[0].Url : "",
        options.InjectHttpClient,
        Documentation.Of(document.Title, document.Description, $"The client of {file.DocumentName}."));

    private static string ModelFile(string name) => "Models/" + name;

    private static string OperationFile(OperationModel model) => $"{model.ClientName}.{Method(model)}";

    private static string Method(OperationModel model) => model.MethodName.Substring(0, model.MethodName.Length - "Async".Length);
}
