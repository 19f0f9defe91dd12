using System.CommandLine;

namespace CceGen.Benchmarks.Commands;

/// <summary>The documents of a command; those that lie beside the program when none is named.</summary>
internal static class DocumentsArgument
{
    /// <summary>A document of one operation and one schema.</summary>
    public static string OneOperation { get; } = Beside("one-operation.yaml");

    /// <summary>The document of Huawei Cloud CCE's cluster upgrades.</summary>
    public static string CceUpgrade { get; } = Beside("cce-upgrade.yaml");

    public static Argument<FileInfo[]> Create(params string[] defaults) => new Argument<FileInfo[]>("FILE")
    {
        Description = $"OpenAPI documents. Default: {string.Join(", ", defaults.Select(Path.GetFileName))}",
        Arity = ArgumentArity.ZeroOrMore,
        DefaultValueFactory = _ => [.. defaults.Select(path => new FileInfo(path))],
    }.AcceptExistingOnly();

    private static string Beside(string name) => Path.Combine(AppContext.BaseDirectory, "documents", name);
}
