using System.CommandLine;
using CceGen.Corpus;

namespace CceGen.Benchmarks.Commands;

/// <summary>The option <c>--dialect</c>, as in CceGen.Corpus.</summary>
internal static class DialectOption
{
    private const string Both = "both";

    public static Option<string> Create(string value = Both) => new Option<string>("--dialect")
    {
        Description = "The JSON library to generate for", DefaultValueFactory = _ => value,
    }.AcceptOnlyFromAmong(Dialect.Stj.ToWord(), Dialect.Newtonsoft.ToWord(), Both);

    public static IReadOnlyList<Dialect> Read(string word) => word == Both ? [Dialect.Stj, Dialect.Newtonsoft] : [Words.ToDialect(word)];
}
