using System.Net;
using Cce.Simulator.Responses;
using Cce.Simulator.Gateway;
using Cce.Simulator.Http;
using Cce.Simulator.Pages;
using Cce.Simulator.UpgradePlans;
using Cce.Simulator.Upgrades;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Cce.Simulator;

/// <summary>
/// A server on 127.0.0.1 that simulates CCE's operations for cluster upgrades. It runs inside the process that starts it, logs
/// nothing, and reads no configuration file and no environment variable.
/// </summary>
public sealed class CceSimulator : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly CurrentScenario _scenario;

    private CceSimulator(WebApplication app, Uri endpoint)
    {
        _app = app;
        _scenario = app.Services.GetRequiredService<CurrentScenario>();
        Endpoint = endpoint;
        Upgrades = app.Services.GetRequiredService<UpgradeTaskStore>();
        UpgradePlans = app.Services.GetRequiredService<UpgradePlanStore>();
        Responses = app.Services.GetRequiredService<ResponseScript>();
        Requests = app.Services.GetRequiredService<RequestLog>();
    }

    /// <summary>Address of the server, for example <c>http://127.0.0.1:40123/</c>.</summary>
    public Uri Endpoint { get; }

    /// <summary>The upgrade tasks of the server.</summary>
    public UpgradeTaskStore Upgrades { get; }

    /// <summary>The upgrades of Autopilot clusters that the service starts by itself.</summary>
    public UpgradePlanStore UpgradePlans { get; }

    /// <summary>Course and outcome of what clients start from now on. What is running keeps its course.</summary>
    public ServiceScenario Scenario
    {
        get => _scenario.Value;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            _scenario.Value = value;
        }
    }

    /// <summary>Responses that are sent before those of the simulated service.</summary>
    public ResponseScript Responses { get; }

    /// <summary>The last requests that the server received.</summary>
    public RequestLog Requests { get; }

    /// <summary>Starts a server.</summary>
    /// <param name="options">Options; those of a new <see cref="CceSimulatorOptions"/> if <see langword="null"/>.</param>
    /// <param name="cancellationToken">Cancels the start.</param>
    /// <exception cref="IOException">The port is in use.</exception>
    public static async Task<CceSimulator> StartAsync(
        CceSimulatorOptions? options = null, CancellationToken cancellationToken = default)
    {
        WebApplication app = Build(options ?? new CceSimulatorOptions());
        try
        {
            await app.StartAsync(cancellationToken);
            return new CceSimulator(app, new Uri(app.Urls.Single()));
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }
    }

    /// <summary>Stops the server and aborts open requests.</summary>
    public async ValueTask DisposeAsync()
    {
        // A stop that is cancelled from the start does not wait for open requests.
        await _app.StopAsync(new CancellationToken(canceled: true));
        await _app.DisposeAsync();
    }

    private static WebApplication Build(CceSimulatorOptions options)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, options.Port);
        });
        builder.Services.AddSingleton<IHostLifetime, GuestLifetime>();
        builder.Services.AddRouting();
        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton(options.TimeProvider);
        builder.Services.AddSingleton<ResponseScript>();
        builder.Services.AddSingleton(new RequestLog(options.RequestLogCapacity));
        builder.Services.AddService();

        WebApplication app = builder.Build();
        app.UseMiddleware<RequestLogMiddleware>();
        app.UseMiddleware<HostMiddleware>();
        app.UseMiddleware<ResponseScriptMiddleware>();
        app.UseMiddleware<RequestIdMiddleware>();
        app.UseMiddleware<LeadingSlashMiddleware>();
        app.UseRouting();
        app.UseGateway(options);
        app.MapControllers();
        ReferencePage.Map(app, options);
        UpgradesPage.Map(app);
        app.MapFallback("{**path}", UnknownApi.RespondAsync);
        return app;
    }
}
