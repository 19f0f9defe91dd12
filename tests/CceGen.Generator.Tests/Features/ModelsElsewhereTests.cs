using System.Runtime.Loader;
using CceGen.Generator.Tests.Harness;
using CceGen.Generator.Tests.Mistakes;
using Microsoft.CodeAnalysis;

namespace CceGen.Generator.Tests.Features;

/// <summary>A client whose models are those of another project. Each of the two has helpers of its own.</summary>
public sealed class ModelsElsewhereTests
{
    private const string Text = """
        openapi: 3.0.3
        info: { title: Pets, version: "1" }
        paths:
          /pets:
            put:
              operationId: put
              requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } }
              responses: { "204": { description: Done. } }
        components:
          schemas:
            Pet:
              type: object
              properties:
                id: { type: integer, readOnly: true }
                name: { type: string }
                owner: { type: object, properties: { id: { type: integer, readOnly: true }, name: { type: string } } }
        """;

    private const string Usage = """
        #nullable enable
        #pragma warning disable CS1591
        using System;
        using System.Net;
        using System.Net.Http;
        using System.Threading;
        using System.Threading.Tasks;

        public static class Usage
        {
            public static async Task<string?> RunAsync()
            {
                using var handler = new Recorder();
                using var httpClient = new HttpClient(handler);
                var client = new Feature.FeatureClient(httpClient) { BaseUrl = "https://pets.example" };
                await client.PutAsync(new Pets.Pet { Id = 1, Name = "n", Owner = new Pets.PetOwner { Id = 2, Name = "o" } });
                return handler.Body;
            }

            private sealed class Recorder : HttpMessageHandler
            {
                public string? Body { get; private set; }

                protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
                {
                    Body = await request.Content!.ReadAsStringAsync(cancellationToken);
                    return new HttpResponseMessage(HttpStatusCode.NoContent);
                }
            }
        }
        """;

    [Theory]
    [InlineData(Dialect.NewtonsoftJson)]
    [InlineData(Dialect.SystemTextJson)]
    public async Task Read_only_properties_of_models_of_another_assembly_are_not_sent(Dialect dialect)
    {
        var models = Run(dialect, "Acme.Models", ("CceGen_Namespace", "Pets"), ("CceGen_GenerateClientClasses", "false"));
        var client = Run(dialect, "Acme.Client", ("CceGen_GenerateDtoTypes", "false"), ("CceGen_AdditionalNamespaceUsages", "Pets"));
        var modelsImage = GeneratedProject.Compile("Acme.Models", models.Sources, dialect, []);
        var clientImage = GeneratedProject.Compile("Acme.Client", client.Sources.Add("Usage.cs", Usage), dialect, [MetadataReference.CreateFromImage(modelsImage)]);

        var context = new AssemblyLoadContext("Acme", isCollectible: true);
        using var modelsStream = new MemoryStream([.. modelsImage]);
        using var clientStream = new MemoryStream([.. clientImage]);
        context.LoadFromStream(modelsStream);
        var body = await (Task<string?>)context.LoadFromStream(clientStream).GetType("Usage", throwOnError: true)!.GetMethod("RunAsync")!.Invoke(null, null)!;
        context.Unload();

        Assert.Equal("""{"name":"n","owner":{"name":"o"}}""", body);
    }

    private static GeneratorRun Run(Dialect dialect, string assembly, params (string Name, string Value)[] options)
    {
        var all = MistakeRun.Options(dialect).Where(option => options.All(own => own.Name != option.Name)).Concat(options);
        var run = GeneratorHost.Create(TestFile.Document("/project/spec.yaml", Text, all)).WithProperty("AssemblyName", assembly).Run();
        Assert.Empty(run.WarningsAndErrors);
        return run;
    }
}
