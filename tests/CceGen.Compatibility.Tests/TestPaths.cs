using System.Reflection;

namespace CceGen.Compatibility.Tests;

/// <summary>Where documents, profiles and the list of differences lie.</summary>
internal static class TestPaths
{
    private static readonly string Project = typeof(TestPaths).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "ProjectDirectory").Value!;

    public static string List(string name) => Path.Combine(Project, name);

    /// <summary>The folders that the tests of the generator have for each part of OpenAPI.</summary>
    public static string Features => Path.GetFullPath(Path.Combine(Project, "..", "CceGen.Generator.Tests", "Features"));

    /// <summary>A document of this project, that of a folder of <see cref="Features"/>, or any other one by its whole path.</summary>
    public static string Document(string name) => Path.IsPathRooted(name) ? name : Path.Combine(Project, "Documents", name + ".yaml") is var own && File.Exists(own)
        ? own
        : Directory.EnumerateFiles(Path.Combine(Features, name), "spec.*").Single();

    public static string Profile(string name) => Path.Combine(Project, "Profiles", name + ".json");

    /// <summary>A file of a consumer.</summary>
    public static string Consumer(string name) => Path.Combine(Project, "Consumers", name);

    /// <summary>Code of the user that the profile needs; it need not exist.</summary>
    public static string Code(string profile) => Path.Combine(Project, "Profiles", profile + ".cs");
}
