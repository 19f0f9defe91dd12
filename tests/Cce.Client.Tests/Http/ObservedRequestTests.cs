using System.Reflection;
using Cce.Client.Authentication;
using Newtonsoft.Json;

namespace Cce.Client.Tests.Http;

/// <summary>More habits of Huawei's own client that are not ours.</summary>
public sealed class ObservedRequestTests : IAsyncDisposable
{
    private readonly ScriptedTransport _transport = new();
    private readonly RawServer _server = new();

    public async ValueTask DisposeAsync()
    {
        _transport.Dispose();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task Row_4_3_an_id_that_looks_like_an_address_stays_one_id()
    {
        CceClientOptions options = TestClient.Options();
        options.Endpoints = [_server.Endpoint];
        using CceClient client = CceClient.Create(options);

        await client.ShowUpgradeClusterTaskAsync("p", "a/../../b?x=1#y", "t 集%", TestContext.Current.CancellationToken);

        Assert.StartsWith(
            "GET /api/v3/projects/p/clusters/a%2F..%2F..%2Fb%3Fx%3D1%23y/operation/upgrade/tasks/t%20%E9%9B%86%25 HTTP/1.1\r\n",
            Assert.Single(_server.Requests),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Row_4_5_a_key_and_a_token_together_are_refused()
    {
        CceClientOptions options = TestClient.Options();
        options.AuthToken = "token-1";

        Assert.Contains("not both", Assert.Throws<ArgumentException>(() => CceClient.Create(options)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("token\r\nX-Evil: 1", null)]
    [InlineData("token", "project\nX-Evil: 1")]
    public void Row_4_5_a_line_break_in_what_becomes_a_header_is_refused_and_not_repeated(string token, string? project)
    {
        CceClientOptions options = TestClient.Options();
        (options.Credentials, options.AuthToken, options.ProjectId) = (null, token, project);

        var exception = Assert.Throws<ArgumentException>(() => CceClient.Create(options));

        Assert.DoesNotContain("Evil", exception.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(503)]
    [InlineData(429)]
    [InlineData(500)]
    public async Task Row_4_7_a_question_is_asked_again_without_being_told_to(int status)
    {
        using CceClient client = TestClient.Create(_transport);
        _transport.Answer(status).Answer(status);

        await client.ShowAsync();

        Assert.Equal(3, _transport.Requests.Count);
    }

    [Fact]
    public async Task Row_4_7_more_than_ten_repetitions_are_possible()
    {
        using CceClient client = TestClient.Create(_transport, change: static options =>
        {
            options.MaxRetries = 11;
            options.TotalTimeout = TimeSpan.FromDays(1);
        });
        for (int count = 0; count < 11; count++)
        {
            _transport.Answer(503);
        }

        await client.ShowAsync();

        Assert.Equal(12, _transport.Requests.Count);
    }

    [Fact]
    public async Task Row_4_12_the_user_agent_names_the_library_and_nothing_of_the_machine()
    {
        using CceClient client = TestClient.Create(_transport);

        await client.ShowAsync();

        Assert.Matches(@"^Cce\.Client/\d+\.\d+\.\d+$", Assert.Single(_transport.Requests).Headers["User-Agent"]);
    }

    [Fact]
    public async Task Row_4_13_equal_answers_are_equal_to_the_comparer_of_models()
    {
        using CceClient client = TestClient.Create(_transport);
        const string json = """{"status":{"phase":"RollingBack","progress":"0.50","completionTime":"2022-12-16 13:40:20 +0800 CST"}}""";
        _transport.Answer(200, json).Answer(200, json);

        UpgradeTask first = await client.ShowAsync();
        UpgradeTask second = await client.ShowAsync();

        Assert.Equal(first, second, CceModelComparer.Instance);
        Assert.Equal(first.Status!.Phase, second.Status!.Phase);
        Assert.Equal(first.Status.ProgressValue, second.Status.ProgressValue);
        Assert.Equal(first.Status.CompletedAt, second.Status.CompletedAt);
    }

    [Fact]
    public void Row_4_14_every_method_that_waits_can_be_cancelled()
    {
        const BindingFlags own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        MethodInfo[] methods = [.. typeof(CceClient).Assembly.GetExportedTypes()
            .SelectMany(static type => type.GetMethods(own))
            .Where(static method => method.ReturnType.Name is "Task" or "Task`1" or "ValueTask" or "ValueTask`1")];

        Assert.True(methods.Length >= 80, $"{methods.Length} methods were found.");
        Assert.All(methods, static method => Assert.True(
            method.GetParameters().Any(static parameter => parameter.ParameterType == typeof(CancellationToken)),
            $"{method.DeclaringType!.Name}.{method.Name} cannot be cancelled."));
    }
}
