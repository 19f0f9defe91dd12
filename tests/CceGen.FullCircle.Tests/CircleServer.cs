using System.Text.Json;
using CceGen.FullCircle.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace CceGen.FullCircle.Tests;

/// <summary>The running application, on a free port of this machine, and what it was given last.</summary>
public sealed class CircleServer : IAsyncLifetime
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    private readonly WebApplication _application = CircleApplication.Build(_ => { });

    public HttpClient Http { get; } = new();

    public string Address => _application.Urls.Single();

    public object? Received => _application.Services.GetRequiredService<Received>().Value;

    /// <summary>What the application was given last, as the JSON that it writes.</summary>
    public string ReceivedJson => Json(Received);

    public static string Json(object? value) => JsonSerializer.Serialize(value, Web);

    public async ValueTask InitializeAsync() => await _application.StartAsync();

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _application.DisposeAsync();
    }
}
