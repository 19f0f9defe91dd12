using System.Reflection;

namespace CceGen.Generator.Tests.Harness;

/// <summary>Where the test data lies in the source tree.</summary>
internal static class TestPaths
{
    public static string Project { get; } = typeof(TestPaths).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "ProjectDirectory").Value!;

    public static string Features { get; } = Path.Combine(Project, "Features");

    public static string Negative { get; } = Path.Combine(Project, "Negative");

    public static string RoundTrip { get; } = Path.Combine(Project, "RoundTrip");

    public static string Generator { get; } = Path.GetFullPath(Path.Combine(Project, "../../generator/CceGen.Generator"));
}
