using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;

namespace CceGen.Generator.Tests.Harness;

/// <summary>What a consumer of generated code references.</summary>
internal static class References
{
    private static readonly MetadataReference NewtonsoftJson =
        MetadataReference.CreateFromFile(typeof(Newtonsoft.Json.JsonConvert).Assembly.Location);

    // Read once: the compiler reads the metadata of each new reference again.
    private static readonly IReadOnlyList<MetadataReference> NetStandardWithNewtonsoftJson = NetStandardWithout("System.Text.Json.dll");

    private static readonly IReadOnlyList<MetadataReference> NetStandardWithSystemTextJson = NetStandardWithout("Newtonsoft.Json.dll");

    private static readonly IReadOnlyList<MetadataReference> TestLibraries =
    [
        MetadataReference.CreateFromFile(typeof(Assert).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(LoopbackServer).Assembly.Location),
    ];

    /// <summary>.NET, and Newtonsoft.Json only where the dialect needs it: nobody else should have to install it.</summary>
    public static IReadOnlyList<MetadataReference> For(Dialect dialect) =>
        dialect == Dialect.NewtonsoftJson ? [.. Net100.References.All, NewtonsoftJson] : Net100.References.All;

    /// <summary>The same for .NET Standard, where System.Text.Json is a package as well.</summary>
    public static IReadOnlyList<MetadataReference> ForNetStandard(Dialect dialect) =>
        dialect == Dialect.NewtonsoftJson ? NetStandardWithNewtonsoftJson : NetStandardWithSystemTextJson;

    /// <summary>The same, and what a usage needs to assert and to serve.</summary>
    public static IReadOnlyList<MetadataReference> ForUsage(Dialect dialect) => [.. For(dialect), .. TestLibraries];

    private static IReadOnlyList<MetadataReference> NetStandardWithout(string fileName) =>
    [
        .. File.ReadLines(TestPaths.NetStandardReferences)
            .Where(path => Path.GetFileName(path) != fileName)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];
}
