using System.Reflection;

namespace CceGen.Benchmarks;

/// <summary>Paths that the build of this program knows.</summary>
internal static class BuildFacts
{
    /// <summary>NSwag's console tool, in the folder of its package.</summary>
    public static string NSwagTool => Of("NSwagTool");

    /// <summary>The version of that package.</summary>
    public static string NSwagVersion => Of("NSwagVersion");

    /// <summary>The program that runs a generator once.</summary>
    public static string ColdHost => Of("ColdHost");

    /// <summary>The project of the generator.</summary>
    public static string GeneratorProject => Of("GeneratorProject");

    /// <summary>The compiler of the SDK that built this program.</summary>
    public static string Compiler => Of("Compiler");

    private static string Of(string key) => typeof(BuildFacts).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(attribute => attribute.Key == key)
        .Value!;
}
