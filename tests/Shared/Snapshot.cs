#if VERIFY
using System.Runtime.CompilerServices;
using VerifyTests;
using VerifyXunit;
#else
using System.Text;
using DiffEngine;
#endif

namespace CceGen.Tests;

/// <summary>
/// Compares a text with the committed <c>{name}.verified.{extension}</c>. The file convention is Verify's; which engine
/// compares is chosen with <c>-p:SnapshotEngine=Verify</c>, and no snapshot file depends on it.
/// </summary>
internal static class Snapshot
{
    private const string AcceptVariable = "CCEGEN_ACCEPT_SNAPSHOTS";

    private static bool AcceptsAll => Environment.GetEnvironmentVariable(AcceptVariable) == "1";

    /// <summary>Compares every text with its snapshot, and fails once with all differences. A snapshot without a text is stale and fails too.</summary>
    public static async Task VerifyAllAsync(string directory, IReadOnlyDictionary<string, string> texts, string extension = "cs")
    {
        var failures = new List<string>();
        foreach (var (name, text) in texts.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            var failure = RejectCarriageReturns(Path.Combine(directory, $"{name}.verified.{extension}"))
                ?? await CompareAsync(directory, name, text, extension);
            if (failure is not null)
            {
                failures.Add(failure);
            }
        }

        failures.AddRange(StaleSnapshots(directory, texts.Keys, extension));
        if (failures.Count > 0)
        {
            Assert.Fail(string.Join("\n\n", failures));
        }
    }

    // One of the engines would throw, the other one would see no difference.
    private static string? RejectCarriageReturns(string verifiedPath)
    {
        if (!File.Exists(verifiedPath) || !File.ReadAllBytes(verifiedPath).Contains((byte)'\r'))
        {
            return null;
        }

        if (AcceptsAll)
        {
            File.Delete(verifiedPath);
            return null;
        }

        return $"The verified file has a carriage return: {verifiedPath}\nLines end with \\n only (.gitattributes); check the file out again, or accept it anew.";
    }

    private static IEnumerable<string> StaleSnapshots(string directory, IEnumerable<string> names, string extension)
    {
        if (!Directory.Exists(directory))
        {
            return [];
        }

        var expected = names.Select(name => $"{name}.verified.{extension}").ToHashSet(StringComparer.Ordinal);
        return Directory.EnumerateFiles(directory, $"*.verified.{extension}")
            .Where(path => !expected.Contains(Path.GetFileName(path)))
            .Order(StringComparer.Ordinal)
            .Select(path => $"Nothing is generated any more for {path}: delete it.");
    }

#if VERIFY
    [ModuleInitializer]
    internal static void ConfigureVerify()
    {
        // The other engine writes no byte order mark, as .editorconfig asks of every file.
        VerifierSettings.UseUtf8NoBom();

        // A test may compare the same snapshot again.
        VerifierSettings.DisableRequireUniquePrefix();
        if (AcceptsAll)
        {
            VerifierSettings.AutoVerify();
        }
    }

    private static async Task<string?> CompareAsync(string directory, string name, string text, string extension)
    {
        try
        {
            await Verifier.Verify(text, extension).UseDirectory(directory).UseFileName(name);
            return null;
        }
        catch (Exception failure) when (failure.GetType().Name == "VerifyException") // It is internal to Verify.
        {
            return failure.Message;
        }
    }
#else
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false);

    private static async Task<string?> CompareAsync(string directory, string name, string text, string extension)
    {
        var verifiedPath = Path.Combine(directory, $"{name}.verified.{extension}");
        var receivedPath = Path.Combine(directory, $"{name}.received.{extension}");
        var received = NormaliseNewlines(text);
        var verified = ReadVerified(verifiedPath);
        if (received == verified)
        {
            File.Delete(receivedPath);
            DiffRunner.Kill(receivedPath, verifiedPath);
            return null;
        }

        Directory.CreateDirectory(directory);
        if (AcceptsAll)
        {
            await File.WriteAllTextAsync(verifiedPath, received, Encoding);
            File.Delete(receivedPath);
            return null;
        }

        await File.WriteAllTextAsync(receivedPath, received, Encoding);
        if (!DiffRunner.Disabled && !BuildServerDetector.Detected)
        {
            await DiffRunner.LaunchForTextAsync(receivedPath, verifiedPath, Encoding);
        }

        var problem = verified is null ? "There is no verified file yet" : "The output differs from the verified file";
        return $"""
            {problem}: {verifiedPath}
            To accept, rename {Path.GetFileName(receivedPath)} beside it to {Path.GetFileName(verifiedPath)}, or accept all with {AcceptVariable}=1 dotnet test.

            {TextDiff.Describe(verified ?? "", received)}
            """;
    }

    // A diff tool that is opened on a missing file may leave an empty one behind.
    private static string? ReadVerified(string path) =>
        File.Exists(path) && File.ReadAllText(path, Encoding) is { Length: > 0 } text ? text : null;

    private static string NormaliseNewlines(string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
#endif
}
