using System.CommandLine;
using CceGen.Benchmarks.Calls;

namespace CceGen.Benchmarks.Commands;

/// <summary>The command <c>calls</c>.</summary>
internal static class CallsCommand
{
    // A list takes about as long as a hundred of the other calls.
    private const int ListWeight = 100;

    private static readonly (CallKind Kind, string Word, string Title)[] Kinds =
    [
        (CallKind.One, "one", "GET, one object"),
        (CallKind.List, "list", "GET, a list of 1,000"),
        (CallKind.Error, "error", "GET, an error"),
        (CallKind.Post, "post", "POST"),
    ];

    public static Command Create()
    {
        var rounds = new RoundOptions(runs: 15, calls: 3000, warmUp: 10000);
        var kinds = new Option<string[]>("--call")
        {
            Description = "Measures only this call. May be repeated", DefaultValueFactory = _ => [.. Kinds.Select(kind => kind.Word)],
        }.AcceptOnlyFromAmong([.. Kinds.Select(kind => kind.Word)]);
        var command = new Command(
            "calls",
            """
            Measures a call through an in-memory handler: bytes of all threads, and CPU of the process.

            Examples:
              calls
              calls --call one --call post --runs 31
            """) { kinds };
        rounds.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            string[] words = parsed.GetRequiredValue(kinds);
            foreach ((CallKind kind, _, string title) in Kinds.Where(kind => words.Contains(kind.Word)))
            {
                var benchmark = new CallBenchmark(kind, rounds.Read(parsed, kind == CallKind.List ? ListWeight : 1));
                CallTable.Write(parsed.InvocationConfiguration.Output, title, await benchmark.RunAsync(cancellationToken));
            }
        });
        return command;
    }
}
