using System.Text.RegularExpressions;
using CceGen.Generator.Options;
using CceGen.Generator.Tests.Harness;

namespace CceGen.Generator.Tests.Options;

/// <summary>The seven ways to name clients and methods. What is expected are NSwag's names, in this generator's spelling.</summary>
public sealed partial class OperationModeTests
{
    private const string Document = """
        openapi: 3.0.3
        info: { title: Modes, version: "1" }
        paths:
          /:
            get: { operationId: root, responses: { 204: { description: Done } } }
          /shop/pets:
            get: { operationId: Pets_List, tags: [Animals, Other], responses: { 204: { description: Done } } }
            post: { operationId: Pets_Create, tags: [Animals], responses: { 204: { description: Done } } }
          /shop/pets/{id}:
            get: { operationId: Pets_Get_One, tags: [Animals], parameters: [{ name: id, in: path, required: true, schema: { type: string } }], responses: { 204: { description: Done } } }
          /shop/pet-owners/{id}/home-address:
            get: { operationId: ownersAddress, tags: [animal owners], parameters: [{ name: id, in: path, required: true, schema: { type: string } }], responses: { 204: { description: Done } } }
          /health:
            get: { operationId: System_healthAsync, responses: { 204: { description: Done } } }
        """;

    private static readonly Dictionary<OperationGenerationMode, string> Expected = new()
    {
        [OperationGenerationMode.MultipleClientsFromOperationId] = "Client.OwnersAddress(string) Client.Root() PetsClient.Create() PetsClient.GetOne(string) PetsClient.List() SystemClient.Health()",
        [OperationGenerationMode.MultipleClientsFromPathSegments] = "Client.Health() Client.Index() PetOwnersClient.HomeAddress(string) ShopClient.PetsGet() ShopClient.PetsGet(string) ShopClient.PetsPost()",
        [OperationGenerationMode.MultipleClientsFromFirstTagAndPathSegments] = "AnimalOwnersClient.HomeAddress(string) AnimalsClient.PetsGet() AnimalsClient.PetsGet(string) AnimalsClient.PetsPost() Client.Health() Client.Index()",
        [OperationGenerationMode.MultipleClientsFromFirstTagAndOperationId] = "AnimalOwnersClient.OwnersAddress(string) AnimalsClient.PetsCreate() AnimalsClient.PetsGetOne(string) AnimalsClient.PetsList() Client.Root() Client.SystemHealth()",
        [OperationGenerationMode.MultipleClientsFromFirstTagAndOperationName] = "AnimalOwnersClient.OwnersAddress(string) AnimalsClient.Create() AnimalsClient.GetOne(string) AnimalsClient.List() Client.Health() Client.Root()",
        [OperationGenerationMode.SingleClientFromOperationId] = "Client.OwnersAddress(string) Client.PetsCreate() Client.PetsGetOne(string) Client.PetsList() Client.Root() Client.SystemHealth()",
        [OperationGenerationMode.SingleClientFromPathSegments] = "Client.Health() Client.Index() Client.ShopPetOwnersHomeAddress(string) Client.ShopPetsGet() Client.ShopPetsGet(string) Client.ShopPetsPost()",
    };

    [Fact]
    public void Clients_and_methods_have_the_names_that_NSwag_gives_them()
    {
        Assert.Equal(Enum.GetValues<OperationGenerationMode>().Order(), Expected.Keys.Order());
        Assert.All(Expected, mode =>
        {
            var run = Run(("OperationGenerationMode", mode.Key.ToString()));
            Assert.Empty(run.WarningsAndErrors);
            Assert.Equal(mode.Value, string.Join(' ', Methods(run)));
        });
    }

    [Theory]
    [InlineData("MultipleClientsFromOperationId", 7)]
    [InlineData("MultipleClientsFromPathSegments", 7)]
    [InlineData("MultipleClientsFromFirstTagAndOperationId", 7)]
    public void Several_clients_of_one_name_are_reported_and_become_one(string mode, int line)
    {
        var run = Run(("OperationGenerationMode", mode), ("ClassName", "Shop"));

        var warning = Assert.Single(run.WarningsAndErrors);
        Assert.Equal(("CCE0009", line), (warning.Id, warning.Location.GetLineSpan().StartLinePosition.Line + 1));
        Assert.Equal(6, Methods(run).Count);
        Assert.All(Methods(run), method => Assert.StartsWith("Shop.", method, StringComparison.Ordinal));
        GeneratedProject.AssertCompiles(run.Sources, Dialect.NewtonsoftJson);
    }

    private static GeneratorRun Run(params (string Name, string Value)[] options) =>
        GeneratorHost.Create(TestFile.Document("modes.yaml", Document, options.Select(option => ("CceGen_" + option.Name, option.Value)))).Run();

    private static List<string> Methods(GeneratorRun run) =>
    [
        .. from source in run.Sources
           let client = Client().Match(source.Value)
           where client.Success
           from Match method in Method().Matches(source.Value)
           let text = $"{client.Groups["name"].Value}.{method.Groups["name"].Value}({method.Groups["types"].Value})"
           orderby text
           select text,
    ];

    [GeneratedRegex(@"public partial class (?<name>\w*(Client|Shop))\b")]
    private static partial Regex Client();

    // Those with a token; each parameter of the document is a string.
    [GeneratedRegex(@"public async Task (?<name>\w+)Async\((?<types>(string(?= id, ))?)(?: id, )?CancellationToken cancellationToken\)")]
    private static partial Regex Method();
}
