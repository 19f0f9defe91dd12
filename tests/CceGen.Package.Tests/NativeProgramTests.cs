using System.Text.RegularExpressions;
using CceGen.Generator.Tests.Publishing;
using CceGen.Tests;

namespace CceGen.Package.Tests;

/// <summary>A program with the package is compiled to native code.</summary>
[Collection(PackedProjectTests.Name)]
public sealed partial class NativeProgramTests(PackedProjects projects)
{
    [Fact]
    public async Task A_client_with_System_Text_Json_is_compiled_to_native_code_without_a_warning_and_works()
    {
        projects.AssertBuilt();
        var linker = OperatingSystem.IsLinux() ? Linker() : null;
        Assert.SkipWhen(linker is null, "There is no clang or gcc on a Linux here to link native code, so this was not tested.");

        var folder = projects.PathOf("native");
        var (exitCode, output) = await projects.DotnetAsync(
            "Native", "publish", "-c", "Release", "-r", Publication.Platform, "-o", folder, $"-p:CppCompilerAndLinker={linker}");

        Assert.SkipWhen(exitCode != 0 && Publication.IsNotRestored(output), $"The packages for native code cannot be had here, so this was not tested: {output}");
        Assert.True(exitCode == 0, output);
        Assert.DoesNotMatch(Warning(), output);
        await PetProgram.AssertWorksAsync(folder, TestContext.Current.CancellationToken);
    }

    private static string? Linker() => IsOnPath("clang") ? "clang" : IsOnPath("gcc") ? "gcc" : null;

    private static bool IsOnPath(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, name)));

    [GeneratedRegex(@"warning [A-Z]+\d+.*")]
    private static partial Regex Warning();
}
