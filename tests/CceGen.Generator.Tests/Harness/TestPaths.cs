using System.Reflection;

namespace CceGen.Generator.Tests.Harness;

/// <summary>Where the test data lies in the source tree.</summary>
internal static class TestPaths
{
    public static string Project { get; } = Metadata("ProjectDirectory");

    public static string Features { get; } = Path.Combine(Project, "Features");

    public static string Negative { get; } = Path.Combine(Project, "Negative");

    public static string RoundTrip { get; } = Path.Combine(Project, "RoundTrip");

    /// <summary>A list of what a project for .NET Standard references, both JSON libraries included.</summary>
    public static string NetStandardReferences { get; } = Path.GetFullPath(Path.Combine(Project, Metadata("NetStandardReferences")));

    public static string Runtime { get; } = Path.GetFullPath(Path.Combine(Project, "../../generator/CceGen.Runtime"));

    public static string Generator { get; } = Path.GetFullPath(Path.Combine(Project, "../../generator/CceGen.Generator"));

    private static string Metadata(string key) => typeof(TestPaths).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == key).Value!;
}
