using System.Diagnostics;
using System.Text.RegularExpressions;
using CceGen.Generator.Tests.Harness;
using CceGen.Tests;

namespace CceGen.Generator.Tests.Publishing;

/// <summary>A client with System.Text.Json is trimmed, and compiled to native code, without a warning, and works.</summary>
public sealed partial class PublishedProgramTests(Publication publication) : IClassFixture<Publication>
{
    private const string Dog = """
        {"name":"Rex","state":"free","size":"huge","born":"2024-02-29","seen":[["2024-01-02T03:04:05+08:00",null],null],"price":1.10,
        "memo":null,"anything":{"a":[1.10]},"breed":"b","puppies":[{"name":"Max","more":1e2}],"more":[null]}
        """;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_client_with_System_Text_Json_is_trimmed_without_a_warning_and_works() => await PublishAndRunAsync("trimmed", "--self-contained");

    [Fact]
    public async Task A_client_with_System_Text_Json_is_compiled_to_native_code_without_a_warning_and_works()
    {
        var linker = OperatingSystem.IsLinux() ? Linker() : null;
        Assert.SkipWhen(linker is null, "There is no clang or gcc on a Linux here to link native code, so this was not tested.");

        await PublishAndRunAsync("native", "-p:PublishNative=true", $"-p:CppCompilerAndLinker={linker}");
    }

    private async Task PublishAndRunAsync(string name, params IEnumerable<string> arguments)
    {
        var folder = publication.Folder(name);
        var log = await publication.PublishAsync(
            ["tests/CceGen.TrimmedProgram", "-c", "Release", "-r", Publication.Platform, "-o", folder.FullName, .. arguments], Cancellation);
        Assert.Empty(Warning().Matches(log).Select(match => match.Value));

        await using var server = new LoopbackServer();
        server.EnqueueJson(Dog);
        server.EnqueueJson("""{"Rex":1,"new":null}""");
        server.EnqueueJson("""{"code":7,"message":"No such pet"}""", 404);
        var start = new ProcessStartInfo(Path.Combine(folder.FullName, Publication.Program("generated-program")), [server.BaseAddress.AbsoluteUri])
        {
            WorkingDirectory = folder.FullName,
            Environment = { ["DOTNET_ROOT"] = folder.FullName },
        };
        var (exitCode, output, error) = await ChildProcess.RunAsync(start, Cancellation);

        Assert.True(exitCode == 0 && error.Length == 0, $"The program ended with {exitCode}:\n{output}\n{error}");
        Assert.Equal("Rex Free huge 2024-02-29 1.10 1\nRex=1 new=\n404 7 No such pet\n", output.ReplaceLineEndings("\n"));
        JsonAssert.Equal(
            "[" + Dog + """,{"name":"new","anything":{"text":"a","list":[1,true,null,1.10]}}]""",
            server.Requests[1].Body);
    }

    private static string? Linker() => IsOnPath("clang") ? "clang" : IsOnPath("gcc") ? "gcc" : null;

    private static bool IsOnPath(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, name)));

    [GeneratedRegex(@"warning [A-Z]+\d+.*")]
    private static partial Regex Warning();
}
