using Microsoft.Extensions.Hosting;

namespace Cce.Simulator.Http;

/// <summary>
/// The lifetime of a guest in somebody else's process. The usual one of hosts takes Ctrl+C and SIGTERM for itself; here
/// they belong to the program that started the simulator.
/// </summary>
internal sealed class GuestLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
