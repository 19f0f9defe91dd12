using System.Globalization;
using Cce.Client.Authentication;
using Cce.Client.Host;
using Cce.Client.Tests.Http;
using Cce.Client.Tests.Host;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Cce.Client.Tests.DependencyInjection;

/// <summary>Clients in a service collection.</summary>
public sealed class AddCceClientTests : IDisposable
{
    private readonly ScriptedTransport _transport = new();
    private readonly SleeplessClock _clock = new();
    private readonly ServiceCollection _services = new();

    public void Dispose() => _transport.Dispose();

    [Fact]
    public async Task A_client_comes_with_everything_that_Create_gives()
    {
        _services.AddCceClient(Configure);
        await using ServiceProvider provider = _services.BuildServiceProvider();
        var client = provider.GetRequiredService<CceClient>();
        _transport.Answer(503, "{}", ("Retry-After", "7")).Answer(200, """{"kind":"UpgradeTask"}""");

        Assert.Equal("UpgradeTask", (await client.ShowAsync()).Kind);

        Assert.Same(client, provider.GetRequiredService<ICceClient>());
        Assert.Equal([TimeSpan.FromSeconds(7)], _clock.Waits);
        Assert.Equal(["20221216T054020Z", "20221216T054027Z"], _transport.Requests.Select(request => request.Headers["X-Sdk-Date"]));
        Assert.All(_transport.Answers.Take(1), answer => Assert.Throws<ObjectDisposedException>(() => answer.StatusCode = 0));
    }

    [Fact]
    public async Task Its_failures_are_those_of_the_family()
    {
        _services.AddCceClient(options =>
        {
            Configure(options);
            options.MaxRetries = 1;
        });
        await using ServiceProvider provider = _services.BuildServiceProvider();
        var client = provider.GetRequiredService<CceClient>();
        _transport.Answer(503).Fail(new HttpRequestException(HttpRequestError.NameResolutionError, "No."));
        var exception = await client.FailAsync<CceConnectionException>();
        Assert.Equal((CceConnectionError.NameNotResolved, 2), (exception.Reason, exception.Attempts));

        _transport.Answer(500);
        await Assert.ThrowsAsync<CceServerException>(client.PauseAsync);
        Assert.Equal(3, _transport.Requests.Count);
    }

    [Fact]
    public async Task It_can_do_without_retries_and_goes_on_at_another_endpoint()
    {
        _services.AddCceClient(options =>
        {
            Configure(options);
            options.MaxRetries = 0;
            options.Endpoints = [new Uri("https://a.example.com"), new Uri("https://b.example.com")];
        });
        await using ServiceProvider provider = _services.BuildServiceProvider();
        _transport.Answer(503);

        await provider.GetRequiredService<CceClient>().ShowAsync();

        Assert.Equal(["a.example.com", "b.example.com"], _transport.Requests.Select(request => request.Url.Host));
    }

    [Fact]
    public async Task Options_come_from_the_configuration()
    {
        using var culture = new CultureScope("de-DE");
        _services.AddCceClient(Section(new()
        {
            ["Region"] = "eu-west-101",
            ["Endpoints:0"] = "https://a.example.com/base",
            ["Endpoints:1"] = "b.example.com",
            ["ProjectId"] = "project-1",
            ["IamEndpoint"] = "iam.example.com",
            ["Credentials:AccessKey"] = "AK1",
            ["Credentials:SecretKey"] = "SK1",
            ["Credentials:SecurityToken"] = "T1",
            ["AttemptTimeout"] = "00:00:10.5",
            ["TotalTimeout"] = "infinite",
            ["MaxRetries"] = "5",
            ["RetryDelay"] = "0:0:2",
            ["MaxRetryDelay"] = "00:01:00",
            ["EndpointRecoveryTime"] = "00:02:00",
            ["ConnectTimeout"] = "00:00:03",
            ["PooledConnectionLifetime"] = "00:05:00",
            ["MaxResponseSize"] = "1000000",
            ["SlowCallThreshold"] = "00:00:04",
        }));
        await using ServiceProvider provider = _services.BuildServiceProvider();

        CceClientOptions options = provider.GetRequiredService<IOptionsMonitor<CceClientOptions>>().Get("Cce.Client");

        Assert.Equal(CceRegion.EuWest101, options.Region);
        Assert.Equal(["https://a.example.com/base/", "https://b.example.com/"], options.Endpoints.Select(endpoint => endpoint.AbsoluteUri));
        Assert.Equal(("project-1", "Access key AK1"), (options.ProjectId, options.Credentials!.ToString()));
        Assert.Equal(new Uri("https://iam.example.com/"), options.IamEndpoint);
        Assert.Equal(
            [10.5, 2, 60, 120, 3, 300, 4],
            new[]
            {
                options.AttemptTimeout, options.RetryDelay, options.MaxRetryDelay, options.EndpointRecoveryTime, options.ConnectTimeout,
                options.PooledConnectionLifetime, options.SlowCallThreshold,
            }.Select(time => time.TotalSeconds));
        Assert.Equal((Timeout.InfiniteTimeSpan, 5, 1_000_000), (options.TotalTimeout, options.MaxRetries, options.MaxResponseSize));
        Assert.Equal("https://a.example.com/base/", provider.GetRequiredService<CceClient>().BaseUrl);
    }

    [Fact]
    public async Task Everything_that_is_wrong_ends_the_start_of_the_host()
    {
        _services.AddCceClient(Section(new()
        {
            ["Region"] = "cn-nord-4",
            ["MaxRetry"] = "3",
            ["AttemptTimeout"] = "30",
            ["MaxRetries"] = "many",
            ["AuthToken"] = "s3cret token",
            ["Credentials:SecretKey"] = "s3cret",
            ["Endpoints"] = "https://s3cret@cce.example.com, ftp://cce.example.com",
        }));
        await using ServiceProvider provider = _services.BuildServiceProvider();

        var exception = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<IStartupValidator>().Validate());

        Assert.All(
            [
                "Cce:Region: The region 'cn-nord-4' is not known. Did you mean 'cn-north-4'?", "Cce:MaxRetry is not an option", "Cce:AttemptTimeout must be a time",
                "Cce:MaxRetries must be a whole number", "AuthToken is empty or contains", "Cce:Credentials is not an access key (accessKey)",
                "contains a user name", "ftp://cce.example.com", "Set Region or Endpoints.",
            ],
            part => Assert.Contains(part, exception.Message, StringComparison.Ordinal));
        Assert.DoesNotContain("s3cret", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_region_is_found_where_the_user_says_so()
    {
        var machine = new ScriptedEnvironment();
        machine.Variables["HUAWEICLOUD_SDK_REGIONS_FILE"] = "/regions.yaml";
        machine.Variables["HUAWEICLOUD_SDK_REGION_CCE_CN_NORTH_1"] = "variable.example";
        machine.Files["/regions.yaml"] = "CCE: [{id: cn-north-4, endpoints: [file.example]}, {id: my-own-1, endpoints: [own.example]}]";
        _services.AddSingleton<HostEnvironment>(machine);
        foreach (string id in (string[])["cn-north-1", "cn-north-4", "my-own-1", "cn-north-9"])
        {
            _services.AddCceClient(id, Section(new() { ["Region"] = id, ["AuthToken"] = "token" }));
        }

        await using ServiceProvider provider = _services.BuildServiceProvider();
        var options = provider.GetRequiredService<IOptionsMonitor<CceClientOptions>>();

        Assert.Equal(new CceRegion("cn-north-1", "variable.example"), options.Get("cn-north-1").Region);
        Assert.Equal(new CceRegion("cn-north-4", "file.example"), options.Get("cn-north-4").Region);
        Assert.Equal(new CceRegion("my-own-1", "own.example"), options.Get("my-own-1").Region);
        Assert.Equal(CceRegion.CnNorth9, options.Get("cn-north-9").Region);
    }

    [Theory]
    [InlineData("HUAWEICLOUD_SDK_REGION_CCE_CN_NORTH_4", "not an address", "HUAWEICLOUD_SDK_REGION_CCE_CN_NORTH_4")]
    [InlineData("HUAWEICLOUD_SDK_REGIONS_FILE", "/none.yaml", "which does not exist")]
    [InlineData("HUAWEICLOUD_SDK_REGIONS_FILE", "/wrong.yaml", "/wrong.yaml")]
    public async Task A_place_of_regions_that_cannot_be_used_is_a_problem_like_the_others(string variable, string value, string part)
    {
        var machine = new ScriptedEnvironment();
        machine.Variables[variable] = value;
        machine.Files["/wrong.yaml"] = "CCE: [";
        _services.AddSingleton<HostEnvironment>(machine);
        _services.AddCceClient(Section(new() { ["Region"] = "cn-north-4", ["MaxRetries"] = "many" }));
        await using ServiceProvider provider = _services.BuildServiceProvider();

        var exception = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<IStartupValidator>().Validate());

        Assert.All(["Cce:Region: ", part, "Cce:MaxRetries must be a whole number"], text => Assert.Contains(text, exception.Message, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_the_options_leave_open_comes_from_the_services()
    {
        _services.AddSingleton<TimeProvider>(_clock);
        _services.AddSingleton<ICredentialProvider>(new AccessKeyCredential("FROM-SERVICES", "s"));
        _services.AddCceClient((options, _) =>
        {
            options.Region = CceRegion.CnNorth4;
            options.Transport = _transport;
            options.AttemptTimeout = SleeplessClock.AttemptTimeout;
        });
        await using ServiceProvider provider = _services.BuildServiceProvider();

        await provider.GetRequiredService<ICceClient>().ShowUpgradeClusterTaskAsync("p", "c", "t", TestContext.Current.CancellationToken);

        SentRequest request = Assert.Single(_transport.Requests);
        Assert.Contains("Access=FROM-SERVICES,", request.Headers["Authorization"], StringComparison.Ordinal);
        Assert.Equal("20221216T054020Z", request.Headers["X-Sdk-Date"]);
        Assert.Equal("cce.cn-north-4.myhuaweicloud.com", request.Url.Host);
    }

    [Fact]
    public async Task The_project_is_asked_for_by_the_same_transport()
    {
        _services.AddCceClient(options =>
        {
            Configure(options);
            options.Region = CceRegion.CnNorth4;
            options.IamEndpoint = new Uri("https://iam.example.com");
        });
        await using ServiceProvider provider = _services.BuildServiceProvider();
        _transport.Answer(200, """{"projects":[{"id":"p1","name":"cn-north-4"}]}""");

        Assert.Equal("p1", await provider.GetRequiredService<CceClient>().GetProjectIdAsync(TestContext.Current.CancellationToken));
        Assert.Equal("iam.example.com", Assert.Single(_transport.Requests).Url.Host);
    }

    [Fact]
    public async Task Several_clients_have_their_own_options()
    {
        _services.AddCceClient("north", options =>
        {
            Configure(options);
            options.Endpoints = [new Uri("https://north.example.com")];
        });
        _services.AddCceClient("south", options =>
        {
            Configure(options);
            options.Endpoints = [new Uri("https://south.example.com")];
        });
        await using ServiceProvider provider = _services.BuildServiceProvider();

        await provider.GetRequiredKeyedService<CceClient>("north").ShowAsync();
        await provider.GetRequiredKeyedService<CceClient>("south").ShowAsync();

        Assert.Equal(["north.example.com", "south.example.com"], _transport.Requests.Select(request => request.Url.Host));
        Assert.Same(provider.GetRequiredKeyedService<CceClient>("north"), provider.GetRequiredKeyedService<ICceClient>("north"));
        Assert.Null(provider.GetService<CceClient>());
    }

    [Fact]
    public async Task Adding_a_client_twice_adds_options_and_no_second_row_of_handlers()
    {
        _services.AddCceClient(Configure);
        _services.AddCceClient(static options => options.MaxRetries = 1);
        await using ServiceProvider provider = _services.BuildServiceProvider();
        for (int count = 0; count < 10; count++)
        {
            _transport.Answer(503);
        }

        await provider.GetRequiredService<CceClient>().FailAsync<CceServerException>();

        Assert.Equal(2, _transport.Requests.Count);
    }

    [Fact]
    public async Task Disposing_the_client_leaves_the_HttpClient_to_its_factory()
    {
        _services.AddCceClient(Configure);
        await using ServiceProvider provider = _services.BuildServiceProvider();
        var client = provider.GetRequiredService<CceClient>();
        client.Dispose();

        Assert.NotNull(await client.ShowAsync());
    }

    [Fact]
    public async Task Handlers_can_be_added()
    {
        _services.AddTransient<CountingHandler>();
        _services.AddCceClient(Configure).AddHttpMessageHandler<CountingHandler>();
        await using ServiceProvider provider = _services.BuildServiceProvider();

        await provider.GetRequiredService<CceClient>().ShowAsync();

        Assert.Equal("1", Assert.Single(_transport.Requests).Headers["X-Counted"]);
    }

    private static IConfigurationSection Section(Dictionary<string, string?> values) => new ConfigurationBuilder()
        .AddInMemoryCollection(values.Select(value => KeyValuePair.Create("Cce:" + value.Key, value.Value)))
        .Build()
        .GetSection("Cce");

    private void Configure(CceClientOptions options)
    {
        CceClientOptions template = TestClient.Options(_transport, _clock);
        options.Endpoints = template.Endpoints;
        options.Credentials = template.Credentials;
        options.AttemptTimeout = template.AttemptTimeout;
        options.TotalTimeout = template.TotalTimeout;
        options.Transport = template.Transport;
        options.TimeProvider = template.TimeProvider;
    }

    private sealed class CountingHandler : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Add("X-Counted", "1");
            return base.SendAsync(request, cancellationToken);
        }
    }

    private sealed class CultureScope : IDisposable
    {
        private readonly CultureInfo _before = CultureInfo.CurrentCulture;

        public CultureScope(string name) => CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);

        public void Dispose() => CultureInfo.CurrentCulture = _before;
    }
}
