using Cce.Client.Authentication;
using Cce.Client.Tests.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Cce.Client.Tests.Observability;

/// <summary>
/// Keys, tokens and signatures, wherever somebody could read them: logs at their finest, traces, exceptions, the debugger. Every kind
/// of failure is driven against a service that sends back the whole request that it got.
/// </summary>
public sealed class SecretTests : IDisposable
{
    private const string SecretKey = "MARKED-secret-key/+=";
    private const string SecurityToken = "MARKED-security-token/+==";
    private const string AuthToken = "MARKED-auth-token/+==";

    private readonly RecordingLoggerFactory _log = new();
    private readonly RecordedActivities _activities = new();
    private readonly ScriptedTransport _transport = new();
    private readonly SleeplessClock _clock = new();

    /// <summary>How the caller proves who it is, whether by dependency injection, and what happens.</summary>
    public static TheoryData<string, bool, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, bool, string>();
            foreach (string authentication in (string[])["key", "token"])
            {
                foreach (string failure in (string[])
                    ["none", "401 json", "401 escaped", "403 html", "503", "200 html", "302", "broken", "refused", "hang", "not http", "credential"])
                {
                    cases.Add(authentication, false, failure);
                    cases.Add(authentication, true, failure);
                }
            }

            return cases;
        }
    }

    public void Dispose()
    {
        _log.Dispose();
        _activities.Dispose();
        _transport.Dispose();
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task No_secret_can_be_read_anywhere(string authentication, bool isInjected, string failure)
    {
        CceClientOptions options = Options(authentication, failure);
        await using ServiceProvider services = Services(options);
        using CceClient client = isInjected ? services.GetRequiredService<CceClient>() : CceClient.Create(options);
        for (int count = 0; count < 2; count++)
        {
            Script(failure);
        }

        Task<UpgradeTask> call = client.ShowAsync();
        if (failure == "hang")
        {
            _clock.Advance(SleeplessClock.AttemptTimeout);
        }

        Exception? exception = await Record.ExceptionAsync(() => call);

        string[] secrets =
        [
            "MARKED",
            .. _transport.Requests.Select(request => request.Headers.GetValueOrDefault("Authorization"))
                .OfType<string>().Select(value => value[(value.LastIndexOf('=') + 1)..]),
        ];
        Assert.Equal(failure == "none", exception is null);
        Assert.Equal(authentication == "key" && _transport.Requests.Count > 0, secrets.Length > 1);
        string logged = string.Join('\n', _log.Entries.Select(entry => $"{entry.Message}\n{entry.Values}\n{entry.Exception}"));
        Assert.NotEmpty(_log.Own);
        Assert.NotEmpty(_activities.Own);
        foreach (string secret in secrets)
        {
            Assert.DoesNotContain(secret, logged, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(secret, _activities.Text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(secret, exception?.ToString() ?? "", StringComparison.OrdinalIgnoreCase);
            Assert.All(
                [.. DebuggerView.Texts(exception), .. DebuggerView.Texts(options), .. DebuggerView.Texts(client)],
                text => Assert.DoesNotContain(secret, text, StringComparison.OrdinalIgnoreCase));
        }
    }

    [Fact]
    public void A_signed_request_shows_neither_token_nor_signature_to_whoever_does_not_ask_for_them()
    {
        SignedRequest signed = RequestSigner.Sign(
            new SignableRequest("GET", new Uri("https://cce.example.com/")),
            new AccessKeyCredential("AKIDEXAMPLE", SecretKey, SecurityToken),
            _clock.GetUtcNow());
        string signature = signed.GetAuthorization()[(signed.GetAuthorization().LastIndexOf('=') + 1)..];

        IReadOnlyList<string> texts =
        [
            .. DebuggerView.Texts(signed),
            Newtonsoft.Json.JsonConvert.SerializeObject(signed),
            System.Text.Json.JsonSerializer.Serialize(signed),
            .. typeof(SignedRequest).GetProperties().Select(property => $"{property.GetValue(signed)}"),
        ];

        Assert.Contains(SecurityToken, signed.GetCanonicalRequest(), StringComparison.Ordinal);
        Assert.Contains("Signature of host;x-sdk-date;x-security-token", texts);
        Assert.Contains(signed.StringToSign, texts);
        Assert.All(texts, text =>
        {
            Assert.DoesNotContain("MARKED", text, StringComparison.Ordinal);
            Assert.DoesNotContain(signature, text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task An_operation_that_failed_shows_no_secret_of_the_answer_that_says_so()
    {
        using CceClient client = CceClient.Create(Options("key", "none"));
        _transport.Answer(
            200, """{"status":{"phase":"Failed"}}""", ("X-Subject-Token", "MARKED-subject"), ("Set-Cookie", "session=MARKED-cookie"));
        UpgradeOperation operation = client.GetUpgradeOperation("p", "c", "t");
        await operation.UpdateAsync(TestContext.Current.CancellationToken);

        IReadOnlyList<string> texts = DebuggerView.Texts(operation);

        Assert.Contains("Failed", texts);
        Assert.All(texts, text =>
        {
            Assert.DoesNotContain("MARKED", text, StringComparison.Ordinal);
            Assert.DoesNotContain("Signature=", text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Options_are_serialized_without_their_token()
    {
        CceClientOptions options = Options("token", "none");
        (options.Transport, options.LoggerFactory) = (null, null);

        Assert.DoesNotContain("MARKED", Newtonsoft.Json.JsonConvert.SerializeObject(
            options, new Newtonsoft.Json.JsonSerializerSettings { Error = static (_, error) => error.ErrorContext.Handled = true }), StringComparison.Ordinal);
        Assert.DoesNotContain("MARKED", System.Text.Json.JsonSerializer.Serialize(
            new { options.Region, Token = typeof(CceClientOptions).GetProperty(nameof(options.AuthToken))!
                .GetCustomAttributes(typeof(System.Text.Json.Serialization.JsonIgnoreAttribute), false).Length == 1 ? "" : options.AuthToken }),
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_debugger_view_sees_what_is_not_hidden() =>
        Assert.Contains("MARKED", DebuggerView.Texts(new CceClientOptions { ProjectId = "MARKED" }));

    private CceClientOptions Options(string authentication, string failure)
    {
        CceClientOptions options = TestClient.Options(_transport, _clock);
        options.LoggerFactory = _log;
        options.MaxRetries = failure == "hang" ? 0 : 1;
        options.RetryDelay = TimeSpan.FromSeconds(1);
        options.Credentials = authentication == "key" ? new AccessKeyCredential("AKIDEXAMPLE", SecretKey, SecurityToken) : null;
        options.AuthToken = authentication == "token" ? AuthToken : null;
        if (failure == "credential")
        {
            options.Credentials = new FailingProvider();
            options.AuthToken = null;
        }

        return options;
    }

    private ServiceProvider Services(CceClientOptions source)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(_log));
        services.AddCceClient(options =>
        {
            options.Endpoints = source.Endpoints;
            options.Transport = source.Transport;
            options.TimeProvider = source.TimeProvider;
            options.MaxRetries = source.MaxRetries;
            options.RetryDelay = source.RetryDelay;
            options.AttemptTimeout = source.AttemptTimeout;
            options.TotalTimeout = source.TotalTimeout;
            options.Credentials = source.Credentials;
            options.AuthToken = source.AuthToken;
        });
        return services.BuildServiceProvider();
    }

    private void Script(string failure)
    {
        switch (failure)
        {
            case "401 json":
                Echo(401, text => $$"""{"error_code":"APIGW.0301","error_msg":"Incorrect IAM authentication information: verify aksk signature fail, canonicalRequest:{{text}}"}""");
                break;
            case "401 escaped":
                Echo(401, text => $$"""{"errorCode":"APIGW.0301","errorMessage":"{{text.Replace("|", "\\n").Replace("/", "\\/")}}","details":[{"error_msg":"{{text}}"}]}""");
                break;
            case "403 html":
                Echo(403, text => $"<html><title>{text}</title><pre>{text.Replace('|', '\n')}</pre></html>");
                break;
            case "503":
                Echo(503, text => text);
                break;
            case "200 html":
                Echo(200, text => $"<html><pre>{text.Replace('|', '\n')}</pre></html>");
                break;
            case "302":
                Echo(302, text => text);
                break;
            case "broken":
                _transport.Do((request, _) => Task.FromResult(
                    new HttpResponseMessage { Content = new StreamContent(new BreakingStream(Canonical(request))) }));
                break;
            case "refused":
                _transport.Fail(new HttpRequestException(HttpRequestError.ConnectionError, "Connection refused (cce.example.com:443)"));
                break;
            case "hang":
                _transport.Hang();
                break;
            case "not http":
                _transport.Do((request, _) => Task.FromException<HttpResponseMessage>(new HttpRequestException(
                    HttpRequestError.InvalidResponse, $"Received an invalid status line: '{Canonical(request)}'.")));
                break;
            default:
                break;
        }
    }

    private void Echo(int status, Func<string, string> body) => _transport.Do((request, _) =>
    {
        var response = new HttpResponseMessage((System.Net.HttpStatusCode)status)
        {
            Content = new StringContent(body(Canonical(request))),
        };
        response.Headers.TryAddWithoutValidation("X-Subject-Token", AuthToken);
        response.Headers.TryAddWithoutValidation("Set-Cookie", $"session={SecurityToken}");
        return Task.FromResult(response);
    });

    // As the gateway quotes what it got.
    private static string Canonical(HttpRequestMessage request) => string.Join('|', request.Headers.NonValidated
        .Select(header => $"{header.Key.ToLowerInvariant()}:{header.Value}")
        .Prepend(request.RequestUri!.AbsolutePath)
        .Prepend(request.Method.Method));

    private sealed class FailingProvider : ICredentialProvider
    {
        public ValueTask<AccessKeyCredential> GetCredentialAsync(CancellationToken cancellationToken = default) =>
            throw new CceCredentialException("The metadata service has no key.");
    }
}
