using System.Globalization;
using Cce.Client.Authentication;
using Cce.Client.Tests.Http;
using Cce.Client.Tests.Observability;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Cce.Client.Tests.DependencyInjection;

/// <summary>A service that redirects to another host, and handlers that would follow it with the credentials.</summary>
public sealed class RedirectTests : IAsyncDisposable
{
    private readonly RawServer _server = new();
    private readonly RawServer _other = new();
    private readonly RecordingLoggerFactory _log = new();

    public static TheoryData<string, string> Followers
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (string handler in (string[])["HttpClientHandler", "SocketsHttpHandler", "wrapped", "defaults", "builder"])
            {
                data.Add(handler, "key");
                data.Add(handler, "token");
            }

            return data;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        await _other.DisposeAsync();
        _log.Dispose();
    }

    [Theory]
    [MemberData(nameof(Followers))]
    public async Task A_handler_that_follows_redirects_is_rejected_before_anything_is_sent(string handler, string authentication)
    {
        Redirect();
        await using ServiceProvider provider = Services(authentication, builder => Replace(builder, handler, isFollowing: true));

        InvalidOperationException? exception = await Record.ExceptionAsync(
            async () => await provider.GetRequiredService<CceClient>().ShowAsync()) as InvalidOperationException;

        Assert.Contains("AllowAutoRedirect", exception?.Message, StringComparison.Ordinal);
        Assert.Empty(_server.Requests);
        Assert.Empty(_other.Requests);
    }

    [Theory]
    [MemberData(nameof(Followers))]
    public async Task A_handler_that_does_not_follow_them_is_used_and_the_other_host_gets_nothing(string handler, string authentication)
    {
        Redirect();
        await using ServiceProvider provider = Services(authentication, builder => Replace(builder, handler, isFollowing: false));

        await provider.GetRequiredService<CceClient>().FailAsync<CceUnreadableResponseException>();

        Assert.Single(_server.Requests);
        Assert.Empty(_other.Requests);
    }

    [Fact]
    public async Task A_handler_of_the_users_quotes_nothing_that_is_not_HTTP_in_the_log_of_the_factory()
    {
        for (int count = 0; count < 20; count++)
        {
            _server.WriteAndClose("MARKED-security-token\r\n\r\n");
        }

        await using ServiceProvider provider = Services("key", builder => Replace(builder, "SocketsHttpHandler", isFollowing: false));

        var exception = await provider.GetRequiredService<CceClient>().FailAsync<CceConnectionException>();

        Assert.DoesNotContain("MARKED", exception.ToString(), StringComparison.Ordinal);
        Assert.NotEmpty(_log.Entries);
        Assert.All(_log.Entries, entry => Assert.DoesNotContain("MARKED", entry.Message + entry.Exception, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Another_HttpClient_of_the_program_may_follow_redirects()
    {
        Redirect();
        var services = new ServiceCollection();
        services.AddCceClient(options => Configure(options, "key"));
        services.AddHttpClient("other").ConfigurePrimaryHttpMessageHandler(static () => new HttpClientHandler());
        await using ServiceProvider provider = services.BuildServiceProvider();
        using HttpClient http = provider.GetRequiredService<IHttpClientFactory>().CreateClient("other");

        using HttpResponseMessage response = await http.GetAsync(_server.Endpoint, TestContext.Current.CancellationToken);

        Assert.Single(_other.Requests);
    }

    private void Redirect() => _server.Answer(
        307, "", string.Create(CultureInfo.InvariantCulture, $"Location: http://localhost:{_other.Endpoint.Port}/elsewhere"));

    private ServiceProvider Services(string authentication, Action<IHttpClientBuilder> change)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(_log));
        change(services.AddCceClient(options => Configure(options, authentication)));
        return services.BuildServiceProvider();
    }

    private void Configure(CceClientOptions options, string authentication)
    {
        options.Endpoints = [_server.Endpoint];
        options.MaxRetries = 0;
        options.Credentials = authentication == "key" ? new AccessKeyCredential("AK", "SK", "MARKED-security-token") : null;
        options.AuthToken = authentication == "token" ? "MARKED-auth-token" : null;
    }

    private static void Replace(IHttpClientBuilder builder, string handler, bool isFollowing)
    {
        switch (handler)
        {
            case "HttpClientHandler":
                builder.ConfigurePrimaryHttpMessageHandler(() => new HttpClientHandler { AllowAutoRedirect = isFollowing });
                break;
            case "SocketsHttpHandler":
                builder.UseSocketsHttpHandler((sockets, _) => sockets.AllowAutoRedirect = isFollowing);
                break;
            case "wrapped":
                builder.ConfigurePrimaryHttpMessageHandler(() => new Wrapper(new Wrapper(new SocketsHttpHandler { AllowAutoRedirect = isFollowing })));
                break;
            case "defaults":
                builder.Services.ConfigureHttpClientDefaults(all => all.ConfigurePrimaryHttpMessageHandler(
                    () => new HttpClientHandler { AllowAutoRedirect = isFollowing }));
                builder.ConfigurePrimaryHttpMessageHandler(() => new HttpClientHandler { AllowAutoRedirect = isFollowing });
                break;
            default:
                builder.Services.Configure<Microsoft.Extensions.Http.HttpClientFactoryOptions>(
                    builder.Name,
                    options => options.HttpMessageHandlerBuilderActions.Add(
                        all => all.PrimaryHandler = new HttpClientHandler { AllowAutoRedirect = isFollowing }));
                break;
        }
    }

    private sealed class Wrapper(HttpMessageHandler inner) : DelegatingHandler(inner);
}
