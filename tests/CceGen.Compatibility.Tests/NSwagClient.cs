using System.Collections;
using System.Reflection;
using Newtonsoft.Json.Linq;
using NJsonSchema.CodeGeneration.CSharp;
using NSwag;
using NSwag.CodeGeneration;
using NSwag.CodeGeneration.CSharp;
using NSwag.CodeGeneration.OperationNameGenerators;

namespace CceGen.Compatibility.Tests;

/// <summary>What NSwag makes of a document with the options of an nswag.json, as its command line has it.</summary>
internal static class NSwagClient
{
    public static Task<OpenApiDocument> ReadAsync(ClientPair pair) => pair.DocumentPath.EndsWith(".json", StringComparison.Ordinal)
        ? OpenApiDocument.FromFileAsync(pair.DocumentPath)
        : OpenApiYamlDocument.FromFileAsync(pair.DocumentPath);

    public static async Task<IReadOnlyList<string>> GenerateAsync(ClientPair pair)
    {
        var document = await ReadAsync(pair);
        var options = Profile.OptionsOf(pair);
        var settings = new CSharpClientGeneratorSettings { ClassName = "{controller}Client" };
        foreach (var option in options.Properties())
        {
            Apply(option, settings);
        }

        var generator = new CSharpClientGenerator(document, settings);
        if (options["generateContractsOutput"]?.Value<bool>() != true)
        {
            return [generator.GenerateFile()];
        }

        var own = settings.CSharpGeneratorSettings.Namespace;
        var usings = settings.AdditionalNamespaceUsages;
        settings.CSharpGeneratorSettings.Namespace = (string)options["contractsNamespace"]!;
        settings.AdditionalNamespaceUsages = settings.AdditionalContractNamespaceUsages;
        var contracts = generator.GenerateFile(ClientGeneratorOutputType.Contracts);
        settings.CSharpGeneratorSettings.Namespace = own;
        settings.AdditionalNamespaceUsages = [.. usings ?? [], (string)options["contractsNamespace"]!];
        return [contracts, generator.GenerateFile(ClientGeneratorOutputType.Implementation)];
    }

    private static void Apply(JProperty option, CSharpClientGeneratorSettings settings)
    {
        switch (option.Name)
        {
            case "operationGenerationMode":
                settings.OperationNameGenerator = NamesOf((string)option.Value!);
                return;
            case "typeAccessModifier":
                settings.ClientInterfaceAccessModifier = (string)option.Value!;
                break;
            case "generateContractsOutput" or "contractsNamespace" or "shape":
                return;
        }

        object[] owners = [settings, settings.CSharpGeneratorSettings];
        var (owner, property) = owners
            .Select(target => (target, target.GetType().GetProperty(option.Name, BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase)))
            .FirstOrDefault(pair => pair.Item2 is { CanWrite: true });
        Assert.True(property is not null, $"NSwag has no option '{option.Name}'.");
        property.SetValue(owner, property.PropertyType == typeof(CSharpJsonLibrary) ? Enum.Parse<CSharpJsonLibrary>((string)option.Value!) : ValueOf(option.Value, property.PropertyType));
    }

    private static object? ValueOf(JToken value, Type type) => value is JArray && typeof(IEnumerable).IsAssignableFrom(type) ? value.ToObject<string[]>() : value.ToObject(type);

    private static IOperationNameGenerator NamesOf(string mode) => mode switch
    {
        "MultipleClientsFromOperationId" => new MultipleClientsFromOperationIdOperationNameGenerator(),
        "MultipleClientsFromPathSegments" => new MultipleClientsFromPathSegmentsOperationNameGenerator(),
        "MultipleClientsFromFirstTagAndPathSegments" => new MultipleClientsFromFirstTagAndPathSegmentsOperationNameGenerator(),
        "MultipleClientsFromFirstTagAndOperationId" => new MultipleClientsFromFirstTagAndOperationIdGenerator(),
        "MultipleClientsFromFirstTagAndOperationName" => new MultipleClientsFromFirstTagAndOperationNameGenerator(),
        "SingleClientFromOperationId" => new SingleClientFromOperationIdOperationNameGenerator(),
        "SingleClientFromPathSegments" => new SingleClientFromPathSegmentsOperationNameGenerator(),
        _ => throw new ArgumentOutOfRangeException(nameof(mode), mode, "No mode of NSwag."),
    };
}
