using System.Text.Json;
using Cce.Client.Authentication;
using Cce.Client.Tests.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Cce.Client.Tests.Credentials;

/// <summary>Providers of the user's that fail in their own ways, which must not be taken for failures of the service.</summary>
public sealed class FailingProviderTests : IDisposable
{
    private readonly ScriptedTransport _transport = new();
    private readonly SleeplessClock _clock = new();

    public static TheoryData<string, Exception, bool> Failures
    {
        get
        {
            var failures = new TheoryData<string, Exception, bool>();
            foreach (bool isImmediate in (bool[])[false, true])
            {
                failures.Add("network", new HttpRequestException(HttpRequestError.NameResolutionError, "vault down"), isImmediate);
                failures.Add("file", new IOException("vault down"), isImmediate);
                failures.Add("its own limit", new TaskCanceledException("vault down", new TimeoutException()), isImmediate);
                failures.Add("its own token", new OperationCanceledException("vault down", new CancellationToken(true)), isImmediate);
                failures.Add("its own kind", new JsonException("vault down"), isImmediate);
                failures.Add("another client of this kind", new CceTimeoutException(
                    new CceFailure { Url = new Uri("https://vault/down") }, CceTimeoutScope.Attempt, TimeSpan.FromSeconds(1)), isImmediate);
            }

            return failures;
        }
    }

    public void Dispose() => _transport.Dispose();

    [Theory]
    [MemberData(nameof(Failures), DisableDiscoveryEnumeration = true)]
    public async Task Are_named_with_the_reason_and_asked_once(string what, Exception failure, bool isImmediate)
    {
        var vault = new Vault(failure, isImmediate);
        foreach (ICredentialProvider provider in (ICredentialProvider[])[vault, new ChainCredentialProvider([new Nothing(), vault])])
        {
            vault.Asked = 0;
            using CceClient client = Client(provider);

            var exception = await client.FailAsync<CceCredentialException>();

            Assert.Contains("Vault failed to provide an access key: ", exception.Message, StringComparison.Ordinal);
            Assert.Contains(failure.Message.TrimEnd('.'), exception.Message, StringComparison.Ordinal);
            Assert.Same(failure, exception.InnerException);
            Assert.True((1, false) == (vault.Asked, exception.IsUnavailable), what);
        }

        Assert.Empty(_transport.Requests);
        Assert.Empty(_clock.Waits);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Have_the_facts_of_the_call(bool isInChain)
    {
        var vault = new Vault(new CceCredentialException("Sealed.") { IsUnavailable = true }, isImmediate: false);
        using CceClient client = Client(isInChain ? new ChainCredentialProvider([vault]) : vault);

        CceCredentialException[] failures = await Task.WhenAll(
            client.FailAsync<CceCredentialException>(), Assert.ThrowsAsync<CceCredentialException>(client.PauseAsync));

        Assert.Equal(["ShowUpgradeClusterTask", "PauseUpgradeClusterTask"], failures.Select(failure => failure.Operation));
        Assert.Equal(["GET", "POST"], failures.Select(failure => failure.Method));
        Assert.All(failures, failure => Assert.Equal(
            ("a.example.com", 1, 0, true), (failure.Url!.Host, failure.Attempts, failure.StatusCode, failure.IsUnavailable)));
        Assert.StartsWith(
            "ShowUpgradeClusterTask: GET https://a.example.com/api/v3/projects/project-1/clusters/cluster-1/operation/upgrade/tasks/task-1 "
            + "was not sent: ",
            failures[0].Message,
            StringComparison.Ordinal);
        Assert.EndsWith("Sealed (1 attempt)", failures[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_configures_them_has_the_facts_of_the_call_beside_its_own()
    {
        var cause = new IOException("Denied.");
        using CceClient client = Client(new Vault(new CceConfigurationException("A wrong line.", "/x", 3, cause), isImmediate: true));

        var failure = await client.FailAsync<CceConfigurationException>();

        Assert.Equal(("ShowUpgradeClusterTask", "GET", 1), (failure.Operation, failure.Method, failure.Attempts));
        Assert.Equal(("/x", 3), (failure.Origin, failure.Line));
        Assert.Same(cause, failure.InnerException);
        Assert.EndsWith(" was not sent: A wrong line (1 attempt)", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Have_the_facts_of_the_call_with_the_handler_alone()
    {
        using var http = new HttpClient(
            new SigningHandler(new Vault(new IOException("vault down"), isImmediate: true)) { InnerHandler = _transport });
        using var client = new CceClient(http) { BaseUrl = "https://a.example.com/" };

        var failure = await client.FailAsync<CceCredentialException>();

        Assert.Equal(("ShowUpgradeClusterTask", "GET", 0), (failure.Operation, failure.Method, failure.Attempts));
    }

    [Fact]
    public async Task Do_not_set_an_endpoint_aside()
    {
        var vault = new Vault(new HttpRequestException(HttpRequestError.NameResolutionError, "vault down"), isImmediate: true);
        using CceClient client = Client(vault);
        await client.FailAsync<CceCredentialException>();

        vault.Failure = null;
        await client.ShowAsync();

        Assert.Equal("a.example.com", Assert.Single(_transport.Requests).Url.Host);
    }

    [Fact]
    public async Task Are_named_with_dependency_injection_too()
    {
        var services = new ServiceCollection();
        services.AddCceClient(options =>
        {
            options.Endpoints = [TestClient.Endpoint];
            options.Transport = _transport;
            options.TimeProvider = _clock;
            options.AttemptTimeout = SleeplessClock.AttemptTimeout;
            options.Credentials = new Vault(new IOException("vault down"), isImmediate: false);
        });
        await using ServiceProvider provider = services.BuildServiceProvider();

        var exception = await provider.GetRequiredService<CceClient>().FailAsync<CceCredentialException>();

        Assert.Contains("Vault failed to provide an access key: vault down", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_one_that_a_chain_has_chosen_is_named_when_it_fails_later()
    {
        var vault = new Vault(null, isImmediate: false);
        using CceClient client = Client(new ChainCredentialProvider([new Nothing(), vault]));
        await client.ShowAsync();

        vault.Failure = new IOException("vault down");
        var exception = await client.FailAsync<CceCredentialException>();

        Assert.Contains("Vault failed to provide an access key: vault down", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_question_for_the_project_names_them_too()
    {
        using CceClient client = Client(new Vault(new IOException("vault down"), isImmediate: false), CceRegion.CnNorth4);

        var exception = await Assert.ThrowsAsync<CceCredentialException>(
            () => client.GetProjectIdAsync(TestContext.Current.CancellationToken).AsTask());

        Assert.Contains("Vault failed to provide an access key: vault down", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_gives_nothing_is_named()
    {
        using CceClient client = Client(new Empty());

        var exception = await client.FailAsync<CceCredentialException>();

        Assert.Contains("Empty returned no access key", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mistake_in_the_program_stays_what_it_is()
    {
        foreach (Exception mistake in (Exception[])[new ArgumentException("x"), new InvalidCastException(), new ObjectDisposedException("x")])
        {
            var vault = new Vault(mistake, isImmediate: false);
            using CceClient alone = Client(vault);
            using CceClient inChain = Client(new ChainCredentialProvider([vault]));

            Assert.Same(mistake, await Record.ExceptionAsync(alone.ShowAsync));
            Assert.Same(mistake, await Record.ExceptionAsync(inChain.ShowAsync));
        }
    }

    [Fact]
    public async Task A_caller_who_gives_up_while_the_key_is_waited_for_has_cancelled()
    {
        using var cancellation = new CancellationTokenSource();
        using CceClient client = Client(new Patient());

        Task<UpgradeTask> call = client.ShowUntilAsync(cancellation.Token);
        await cancellation.CancelAsync();

        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(cancellation.Token, exception.CancellationToken);
    }

    [Fact]
    public async Task A_key_that_takes_longer_than_an_attempt_may_is_a_timeout()
    {
        using CceClient client = TestClient.Create(_transport, _clock, options =>
        {
            options.Credentials = new Patient();
            options.MaxRetries = 0;
        });

        Task<UpgradeTask> call = client.ShowAsync();
        _clock.Advance(SleeplessClock.AttemptTimeout);

        await Assert.ThrowsAsync<CceTimeoutException>(() => call);
    }

    private CceClient Client(ICredentialProvider provider, CceRegion? region = null) => TestClient.Create(_transport, _clock, options =>
    {
        options.Region = region;
        options.Endpoints = [new Uri("https://a.example.com"), new Uri("https://b.example.com")];
        options.Credentials = provider;
    });

    private sealed class Vault(Exception? failure, bool isImmediate) : ICredentialProvider
    {
        public Exception? Failure { get; set; } = failure;

        public int Asked { get; set; }

        public ValueTask<AccessKeyCredential> GetCredentialAsync(CancellationToken cancellationToken = default)
        {
            Asked++;
            return isImmediate && Failure is { } failure ? throw failure : AnswerAsync();
        }

        private async ValueTask<AccessKeyCredential> AnswerAsync()
        {
            await Task.Yield();
            return Failure is null ? new AccessKeyCredential("AK", "SK") : throw Failure;
        }
    }

    private sealed class Nothing : ICredentialProvider
    {
        public ValueTask<AccessKeyCredential> GetCredentialAsync(CancellationToken cancellationToken = default) =>
            throw new CceCredentialException("Nothing is set.") { IsUnavailable = true };
    }

    private sealed class Empty : ICredentialProvider
    {
        public ValueTask<AccessKeyCredential> GetCredentialAsync(CancellationToken cancellationToken = default) => default;
    }

    private sealed class Patient : ICredentialProvider
    {
        public async ValueTask<AccessKeyCredential> GetCredentialAsync(CancellationToken cancellationToken = default)
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
            throw new InvalidOperationException("The wait does not end.");
        }
    }
}
