using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Cce.Client.Tests.Simulator.Browser;

/// <summary>A headless Chromium with one page, if one is installed on this machine.</summary>
internal sealed class Chromium : IAsyncDisposable
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "chrome.exe"];

    private readonly Process _process;
    private readonly DirectoryInfo _profile;
    private readonly DevTools _tools;

    private Chromium(Process process, DirectoryInfo profile, DevTools tools)
    {
        _process = process;
        _profile = profile;
        _tools = tools;
    }

    /// <summary>The browser that <c>CHROME_PATH</c> names, or the first one in <c>PATH</c>.</summary>
    public static string? Find() =>
        Environment.GetEnvironmentVariable("CHROME_PATH") is { Length: > 0 } path
            ? path
            : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
                .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
                .FirstOrDefault(File.Exists);

    /// <summary>Starts the browser and opens an address.</summary>
    public static async Task<Chromium> OpenAsync(string program, Uri address, CancellationToken cancellationToken)
    {
        DirectoryInfo profile = Directory.CreateTempSubdirectory("cce-simulator-page-");
        Process process = Process.Start(new ProcessStartInfo(program, Arguments(profile)) { RedirectStandardError = true })
            ?? throw new InvalidOperationException($"{program} did not start.");
        try
        {
            DevTools tools = await DevTools.ConnectAsync(await EndpointAsync(process, cancellationToken), cancellationToken);
            var browser = new Chromium(process, profile, tools);
            await tools.NavigateAsync(address, cancellationToken);
            return browser;
        }
        catch
        {
            await EndAsync(process, profile);
            throw;
        }
    }

    /// <summary>Waits until an expression of the page's language is true, and hands back what another one gives then.</summary>
    public async Task<JsonNode?> WhenAsync(string condition, string result, CancellationToken cancellationToken) =>
        await _tools.EvaluateAsync(
            $$"""
            new Promise(resolve => {
              const look = () => { if ({{condition}}) { observer.disconnect(); resolve({{result}}); } };
              const observer = new MutationObserver(look);
              observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
              look();
            })
            """,
            cancellationToken);

    public async ValueTask DisposeAsync()
    {
        _tools.Dispose();
        await EndAsync(_process, _profile);
    }

    private static string[] Arguments(DirectoryInfo profile) =>
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", "--remote-debugging-port=0",
        $"--user-data-dir={profile.FullName}", "about:blank",
    ];

    // "DevTools listening on ws://127.0.0.1:40123/devtools/browser/…" is the way to learn the port that was free.
    private static async Task<Uri> EndpointAsync(Process process, CancellationToken cancellationToken)
    {
        const string Mark = "DevTools listening on ";
        var endpoint = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        var lines = new List<string>();
        process.ErrorDataReceived += (_, line) =>
        {
            if (line.Data is null)
            {
                endpoint.TrySetException(new InvalidOperationException($"The browser ended: {string.Join('\n', lines)}"));
            }
            else if (line.Data.StartsWith(Mark, StringComparison.Ordinal))
            {
                endpoint.TrySetResult(new Uri(line.Data[Mark.Length..]));
            }
            else if (!endpoint.Task.IsCompleted)
            {
                lines.Add(line.Data);
            }
        };
        process.BeginErrorReadLine();
        return await endpoint.Task.WaitAsync(cancellationToken);
    }

    private static async Task EndAsync(Process process, DirectoryInfo profile)
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync(CancellationToken.None);
        process.Dispose();
        try
        {
            profile.Delete(recursive: true);
        }
        catch (IOException)
        {
            // A child of the browser still writes; the folder lies among the temporary ones.
        }
    }
}
