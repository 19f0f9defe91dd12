using CceGen.Corpus;

namespace CceGen.Benchmarks.Generation;

/// <summary>The JSON libraries in tables.</summary>
internal static class DialectTitle
{
    public static string Of(Dialect dialect) => dialect == Dialect.Stj ? "System.Text.Json" : "Newtonsoft.Json";

    public static string Of(string path, Dialect dialect) => $"{Path.GetFileName(path)}, {Of(dialect)}";
}
