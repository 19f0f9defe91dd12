namespace CceGen.Corpus;

/// <summary>How results and dialects are written in tables and on the command line.</summary>
internal static class Words
{
    private static readonly (CheckResult Value, string Word)[] Results =
    [
        (CheckResult.Ok, "ok"),
        (CheckResult.DoesNotCompile, "does-not-compile"),
        (CheckResult.GeneratorException, "generator-exception"),
        (CheckResult.Timeout, "timeout"),
        (CheckResult.Memory, "memory"),
        (CheckResult.Crash, "crash"),
    ];

    private static readonly (Dialect Value, string Word)[] Dialects =
    [
        (Dialect.Newtonsoft, "newtonsoft"),
        (Dialect.Stj, "stj"),
        (Dialect.NSwag, "nswag"),
    ];

    public static string ToWord(this CheckResult result) => Results.First(pair => pair.Value == result).Word;

    public static string ToWord(this Dialect dialect) => Dialects.First(pair => pair.Value == dialect).Word;

    public static CheckResult ToResult(string word) => Find(Results, word);

    public static Dialect ToDialect(string word) => Find(Dialects, word);

    private static T Find<T>((T Value, string Word)[] pairs, string word)
    {
        var index = Array.FindIndex(pairs, pair => pair.Word == word);
        return index < 0 ? throw new FormatException($"'{word}' is none of {string.Join(", ", pairs.Select(pair => pair.Word))}.") : pairs[index].Value;
    }
}
