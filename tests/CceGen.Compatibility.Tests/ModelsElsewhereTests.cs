using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CceGen.Compatibility.Tests;

/// <summary>
/// A project with a client alone: its models and its exception are those that another project generates from the same document, of which it has the
/// assembly. It compiles and does the same with either generator.
/// </summary>
public sealed class ModelsElsewhereTests
{
    private static readonly ClientPair Models = new(200, "shop", new Profile("models", """{ "namespace": "Shop", "operationGenerationMode": "SingleClientFromOperationId", "className": "ModelsClient" }""", null));

    private static readonly ClientPair Client = new(201, "shop", new Profile(
        "client",
        $$"""
        { "namespace": "Shop", "operationGenerationMode": "SingleClientFromOperationId", "className": "ShopClient", "generateDtoTypes": false, "generateExceptionClasses": false,
          "additionalNamespaceUsages": ["{{Models.Namespace}}"] }
        """,
        $$"""
        #nullable disable
        using {{Models.Namespace}};

        namespace Shop
        {
            public static class Consumer
            {
                public static async System.Threading.Tasks.Task<string[]> RunAsync(System.Net.Http.HttpMessageHandler handler)
                {
                    var client = new ShopClient(new System.Net.Http.HttpClient(handler)) { BaseUrl = "http://shop.test/api" };
                    var orders = await client.ListOrdersAsync(OrderStatus.Open, null, null, null, null);
                    try
                    {
                        await client.CreateOrderAsync(new Order { Shipping = { Street = "here" } });
                        return null;
                    }
                    catch (ApiException<ProblemDetails> exception)
                    {
                        return new[] { System.Linq.Enumerable.Single(orders).Error_code, exception.Result.Title, exception.StatusCode.ToString() };
                    }
                }
            }
        }
        """));

    [Fact]
    public async Task Models_and_the_exception_may_be_those_of_another_assembly()
    {
        var expected = await RunAsync("NSwag", await TheirsAsync(Models), await TheirsAsync(Client));
        var actual = await RunAsync("CceGen", OwnClient.Generate([Models], "CceGen.Models"), OwnClient.Generate([Client], "CceGen.Client"));

        Assert.Equal(["E1", "No", "409"], expected);
        Assert.Equal(expected, actual);
    }

    private static async Task<IReadOnlyList<SyntaxTree>> TheirsAsync(ClientPair pair) => [.. (await NSwagClient.GenerateAsync(pair)).Select(text => Compilations.Parse(pair, text))];

    private static async Task<string[]> RunAsync(string name, IReadOnlyList<SyntaxTree> models, IReadOnlyList<SyntaxTree> client)
    {
        using var modelsImage = Emit(Compilations.With(models, [Models]).WithAssemblyName(name + ".Models"));
        using var clientImage = Emit(Compilations.With(client, [Client]).WithAssemblyName(name + ".Client").AddReferences(MetadataReference.CreateFromImage(modelsImage.ToArray())));
        var context = new AssemblyLoadContext(name, isCollectible: true);
        try
        {
            context.LoadFromStream(modelsImage);
            var run = context.LoadFromStream(clientImage).GetType($"{Client.Namespace}.Consumer", throwOnError: true)!.GetMethod("RunAsync", BindingFlags.Public | BindingFlags.Static)!;
            using var service = new FakeShop();
            return await (Task<string[]>)run.Invoke(null, [service])!;
        }
        finally
        {
            context.Unload();
        }
    }

    private static MemoryStream Emit(CSharpCompilation compilation)
    {
        var image = new MemoryStream();
        var result = compilation.Emit(image, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Take(20)));
        image.Position = 0;
        return image;
    }
}
