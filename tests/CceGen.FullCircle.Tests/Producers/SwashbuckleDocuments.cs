using System.Diagnostics;
using CceGen.Tests;

namespace CceGen.FullCircle.Tests.Producers;

/// <summary>The documents of Swashbuckle, which a program of its own writes.</summary>
internal static class SwashbuckleDocuments
{
    // Built beside these tests, in the same configuration.
    private static string Program => Path.Combine(
        AppContext.BaseDirectory.Replace("CceGen.FullCircle.Tests", "CceGen.FullCircle.Swashbuckle", StringComparison.Ordinal), "full-circle-swashbuckle.dll");

    public static async Task<IReadOnlyDictionary<string, string>> WriteAsync(CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("full-circle-");
        try
        {
            var (exitCode, output, error) = await ChildProcess.RunAsync(
                new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [Program, folder.FullName]), cancellationToken);
            Assert.True(exitCode == 0, $"The program ended with {exitCode}:\n{output}\n{error}");
            return folder.EnumerateFiles().ToDictionary(file => file.Name, file => File.ReadAllText(file.FullName));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
