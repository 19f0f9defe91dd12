using CceGen.Tests;
using Microsoft.CodeAnalysis;

namespace Cce.Client.Tests.Docs;

/// <summary>The C# on the pages about the client and the simulator compiles.</summary>
public sealed class PageCodeTests
{
    private const string Usings = """
        using System.Net;
        using Cce.Client;
        using Cce.Client.Authentication;
        using Cce.Client.DependencyInjection;
        using Cce.Simulator;
        using Cce.Simulator.Faults;
        using Cce.Simulator.Gateway;
        using Cce.Simulator.PreChecks;
        using Cce.Simulator.Upgrades;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Hosting;
        using Microsoft.Extensions.Logging;
        using Microsoft.Extensions.Time.Testing;
        using Newtonsoft.Json;
        using Xunit;

        """;

    /// <summary>What the text around the blocks speaks of.</summary>
    private const string Surroundings = """

        public sealed record Secret(string AccessKey, string SecretKey, string? Token, DateTimeOffset End);
        public interface IVault { Task<Secret> ReadAsync(string name, CancellationToken cancellationToken); }
        public interface ITracing { void AddSource(string name); }
        public interface IMetrics { void AddMeter(string name); }
        """;

    private static readonly string[] Scaffolds =
    [
        "{{code}}",
        Program("", "{{code}}"),
        Program("", "_ = {{code}};"),
        Program("CceClient client", "{{code}}"),
        Program("CceClient client, string projectId", "{{code}}"),
        Program("CceClient client, UpgradeTask? task", "{{code}} return task;"),
        Program("CceClient client, string task", "{{code}}"),
        Program("CceClient client, string clusterId, UpgradeClusterRequest request", "{{code}}", ids: ""),
        Program("CceSimulator simulator", "{{code}}"),
        Program("AccessKeyCredential credential, ILoggerFactory loggerFactory", "{{code}}"),
        Program("AccessKeyCredential credential", "{{code}}"),
        Program("HostApplicationBuilder builder", "{{code}}"),
        Program("CceClientOptions options", "{{code}}"),
        Program("ITracing tracing, IMetrics metrics", "{{code}}"),
        Program("IVault vault", "{{code}}"),
    ];

    private static readonly Lazy<IReadOnlyList<MetadataReference>> References = new(() =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path) != "Cce.Client.Tests.dll")
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ]);

    public static TheoryData<string> Pages { get; } =
    [
        "docs/cce-client.md", "docs/cce-operations.md", "docs/simulator.md", "docs/compared-with-huawei-sdk.md",
        "src/Cce.Client/README.md", "src/Cce.Client.DependencyInjection/README.md", "src/Cce.Simulator/README.md",
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_CSharp_of_a_page_compiles(string page)
    {
        string[] scaffolds = page == "docs/cce-operations.md" ? [Program("ICceClient client", "{{code}}")] : Scaffolds;
        string[] problems =
        [
            .. DocPage.Blocks(page).Where(static block => block is { Language: "csharp", Excuse: null })
                .Select(block => (Block: block, Errors: DocCompiler.Errors(block.Text, scaffolds, [], References.Value)))
                .Where(static result => result.Errors.Count > 0)
                .Select(static result => $"{result.Block}:\n{string.Join('\n', result.Errors)}"),
        ];

        Assert.True(problems.Length == 0, string.Join("\n\n", problems));
    }

    [Fact]
    public void The_page_of_operations_has_every_method_of_the_client_that_sends_a_request()
    {
        string page = DocPage.Read("docs/cce-operations.md");
        string[] operations =
        [
            .. typeof(ICceClient).GetMethods().Select(static method => method.Name)
                .Where(static name => name.EndsWith("Async", StringComparison.Ordinal) && !name.StartsWith("WaitFor", StringComparison.Ordinal)),
        ];

        Assert.Equal(40, operations.Length);
        Assert.All(operations, operation => Assert.Contains($"await client.{operation}(", page, StringComparison.Ordinal));
    }

    private static string Program(string parameters, string body, string ids = "string project, string cluster, string taskId, ") =>
        Usings
        + $$"""
            public static class Program
            {
                public static string Variable(string name) => name;

                public static async Task<object?> RunAsync({{parameters}}{{(parameters.Length == 0 ? "" : ", ")}}{{ids}}CancellationToken cancellationToken)
                {
                    await Task.Yield();
                    {{body}}
            #pragma warning disable CS0162
                    return null;
                }
            }
            """
        + Surroundings;
}
