using CceGen.Generator.Tests.Harness;
using CceGen.Tests;

namespace CceGen.Generator.Tests.Docs;

/// <summary>The OpenAPI document of a page, and what its C# is compiled in.</summary>
/// <param name="Page">The page.</param>
/// <param name="Document">The document; null for the first YAML block of the page.</param>
/// <param name="Namespace">The namespace that the page gives it.</param>
/// <param name="Client">The name of the client.</param>
/// <param name="Scaffolds">Programs with <c>{{code}}</c> for a block, of which one has to fit.</param>
internal sealed record DocDocument(string Page, string? Document, string Namespace, string Client, params string[] Scaffolds)
{
    private const string Whole = "{{code}}";

    private const string Header = "openapi: 3.0.3\ninfo: { title: Page, version: \"1\" }\n";

    public static IReadOnlyList<DocDocument> All { get; } =
    [
        new(
            "README.md",
            null,
            "MyApp.Petstore",
            "PetstoreClient",
            """
            using MyApp.Petstore;
            public static class Program
            {
                public static async Task<object> RunAsync(HttpClient httpClient, CancellationToken cancellationToken)
                {
                    {{code}}
                    return pet;
                }
            }
            """),
        new("docs/getting-started.md", null, "MyApp.Petstore", "PetstoreClient", Whole),
        new(
            "docs/long-running-operations.md",
            null,
            "Jobs",
            "JobsClient",
            """
            using Jobs;
            public static class Program
            {
                public static async Task RunAsync(JobsClient client, CancellationToken cancellationToken)
                {
                    await Task.Yield();
                    {{code}}
                }
            }
            """,
            "namespace Jobs { {{code}} }"),
        new(
            "docs/authentication.md",
            null,
            "Accounts",
            "AccountsClient",
            """
            using Accounts;
            public interface ITokens
            {
                Task<string?> GetAsync(IReadOnlyList<string> scopes, CancellationToken cancellationToken);
            }
            public static class Program
            {
                public static async Task RunAsync(HttpClient httpClient, string key, ITokens tokens)
                {
                    {{code}}
                }
            }
            """),
        new(
            "docs/servers.md",
            null,
            "Photos",
            "PhotosClient",
            """
            using Photos;
            public static class Program
            {
                public static void Run(HttpClient httpClient)
                {
                    {{code}}
                }
            }
            """,
            """
            using Photos;
            public static class Program
            {
                public static void Run(PhotosClient client)
                {
                    {{code}}
                }
            }
            """),
        new(
            "docs/downloads.md",
            null,
            "Reports",
            "ReportsClient",
            """
            using Reports;
            public static class Program
            {
                public static async Task RunAsync(ReportsClient client, CancellationToken cancellationToken)
                {
                    {{code}}
                }
            }
            """),
        new(
            "docs/request-options.md",
            null,
            "Pets",
            "PetsClient",
            """
            using Pets;
            public static class Program
            {
                public static async Task RunAsync(PetsClient client, CancellationToken cancellationToken)
                {
                    {{code}}
                }
            }
            """),
        new(
            "docs/response-headers.md",
            null,
            "Tickets",
            "TicketsClient",
            """
            using Tickets;
            public static class Program
            {
                public static async Task RunAsync(TicketsClient client, CancellationToken cancellationToken)
                {
                    {{code}}
                }
            }
            """),
        new(
            "docs/streams.md",
            null,
            "Jobs",
            "JobsClient",
            """
            using Jobs;
            public static class Program
            {
                public static async Task RunAsync(JobsClient client, CancellationToken cancellationToken)
                {
                    {{code}}
                }
            }
            """),
        new(
            "docs/unions.md",
            null,
            "Pets",
            "PetsClient",
            """
            using Pets;
            public static class Program
            {
                public static async Task RunAsync(PetsClient client, CancellationToken cancellationToken)
                {
                    {{code}}
                    await Task.Yield();
                }
            }
            """,
            """
            using Pets;
            public static class Program
            {
                public static void Run(Pet pet)
                {
                    {{code}}
                }
            }
            """),
        new(
            "docs/webhooks.md",
            null,
            "Shop",
            "ShopClient",
            """
            using System.Security.Cryptography;
            using Shop;
            public sealed class HttpRequest
            {
                public Stream Body { get; set; } = Stream.Null;
                public Dictionary<string, string> Headers { get; } = [];
            }
            public static class Program
            {
                public static async Task RunAsync(HttpRequest httpRequest, byte[] secret, CancellationToken cancellationToken)
                {
                    {{code}}
                }
            }
            """),
        new(
            "docs/files.md",
            null,
            "Albums",
            "AlbumsClient",
            """
            using Albums;
            public static class Program
            {
                public static async Task RunAsync(AlbumsClient client, CancellationToken cancellationToken)
                {
                    {{code}}
                }
            }
            """),
        new(
            "docs/forms.md",
            null,
            "Shop",
            "ShopClient",
            """
            using Shop;
            public static class Program
            {
                public static async Task RunAsync(ShopClient client, CancellationToken cancellationToken)
                {
                    {{code}}
                }
            }
            """),
        new(
            "docs/json.md",
            "paths: {}\ncomponents: { schemas: { Sample: { type: object, required: [name], properties: { name: { type: string }, memo: { type: string, nullable: true } } } } }",
            "Samples",
            "SamplesClient",
            "using Samples;\npublic static class Program { public static void Run() {\n{{code}}\n} }"),
    ];

    public GeneratorRun Generate(Dialect dialect)
    {
        var text = Document ?? DocPage.Blocks(Page).First(block => block.Language == "yaml").Text;
        return GeneratorHost.Create(TestFile.Document(
                "page.yaml",
                text.StartsWith("openapi", StringComparison.Ordinal) ? text : Header + text,
                ("CceGen_Namespace", Namespace),
                ("CceGen_ClassName", Client),
                ("CceGen_GenerateResponseMethods", (Page == "docs/response-headers.md").ToString()),
                ("CceGen_GenerateRequestOptions", (Page == "docs/request-options.md").ToString()),
                ("CceGen_GenerateOptionalParameters", (Page != "README.md").ToString()),
                ("CceGen_JsonLibrary", dialect.ToString())))
            .WithProperty("AssemblyName", "MyApp")
            .WithProperty("Nullable", "enable")
            .Run();
    }
}
