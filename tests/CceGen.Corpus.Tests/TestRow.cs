namespace CceGen.Corpus.Tests;

internal static class TestRow
{
    public static CorpusRow Ok(string file) => new() { File = file, Dialect = Dialect.Newtonsoft, Result = CheckResult.Ok, Builds = true, Complete = true };
}
