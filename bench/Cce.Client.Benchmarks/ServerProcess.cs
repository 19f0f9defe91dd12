using System.Diagnostics;
using System.Reflection;

namespace Cce.Client.Benchmarks;

/// <summary>This program once more, as the server.</summary>
internal sealed class ServerProcess : IDisposable
{
    public const string Verb = "serve";

    private readonly Process _process;

    private ServerProcess(Process process, Uri address)
    {
        _process = process;
        Address = address;
    }

    public Uri Address { get; }

    public static async Task<ServerProcess> StartAsync(CancellationToken cancellationToken)
    {
        string program = Environment.ProcessPath ?? throw new InvalidOperationException("The path of this program is not known.");
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, UseShellExecute = false };
        if (Path.GetFileNameWithoutExtension(program) == "dotnet")
        {
            start.ArgumentList.Add(Assembly.GetExecutingAssembly().Location);
        }

        start.ArgumentList.Add(Verb);
        Process process = Process.Start(start) ?? throw new InvalidOperationException("The server did not start.");
        string? address = await process.StandardOutput.ReadLineAsync(cancellationToken);
        return new ServerProcess(process, new Uri(address ?? throw new InvalidOperationException("The server said no address.")));
    }

    public void Dispose()
    {
        _process.Kill();
        _process.Dispose();
    }
}
