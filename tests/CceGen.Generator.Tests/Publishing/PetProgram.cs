using System.Diagnostics;
using CceGen.Generator.Tests.Harness;
using CceGen.Tests;

namespace CceGen.Generator.Tests.Publishing;

/// <summary>The program of <c>CceGen.TrimmedProgram</c>, published: what it is sent, sends and writes.</summary>
internal static class PetProgram
{
    private const string Dog = """
        {"name":"Rex","state":"free","size":"huge","born":"2024-02-29","seen":[["2024-01-02T03:04:05+08:00",null],null],"price":1.10,
        "memo":null,"anything":{"a":[1.10]},"breed":"b","puppies":[{"name":"Max","more":1e2}],"more":[null]}
        """;

    /// <summary>Runs it against a server, and compares.</summary>
    public static async Task AssertWorksAsync(string folder, CancellationToken cancellationToken)
    {
        await using var server = new LoopbackServer();
        server.EnqueueJson(Dog);
        server.EnqueueJson("""{"Rex":1,"new":null}""");
        server.EnqueueJson("""{"code":7,"message":"No such pet"}""", 404);
        var start = new ProcessStartInfo(Path.Combine(folder, Publication.Program("generated-program")), [server.BaseAddress.AbsoluteUri])
        {
            WorkingDirectory = folder,
            Environment = { ["DOTNET_ROOT"] = folder },
        };
        var (exitCode, output, error) = await ChildProcess.RunAsync(start, cancellationToken);

        Assert.True(exitCode == 0 && error.Length == 0, $"The program ended with {exitCode}:\n{output}\n{error}");
        Assert.Equal("Rex Free huge 2024-02-29 1.10 1\nRex=1 new=\n404 7 No such pet\n", output.ReplaceLineEndings("\n"));
        JsonAssert.Equal(
            "[" + Dog + """,{"name":"new","anything":{"text":"a","list":[1,true,null,1.10]}}]""",
            server.Requests[1].Body);
    }
}
