using Cce.Client.Authentication;
using Cce.Client.Projects;
using Cce.Client.Tests.Authentication;
using Cce.Client.Tests.Credentials;
using Microsoft.Extensions.Time.Testing;

namespace Cce.Client.Tests.Projects;

public sealed class ProjectIdResolverTests : IDisposable
{
    private const string Region = "cn-north-4";
    private const string Question = "GET https://iam.example/v3/projects?name=cn-north-4";
    private const string OneProject = """{"links":{},"projects":[{"id":"p1","name":"cn-north-4","enabled":true}]}""";
    private const string Advice =
        ". Set the id that the console shows under My Credentials, or allow the owner of the key to list projects";

    private readonly ScriptedHandler _network = new();
    private readonly FakeTimeProvider _clock = new(CredentialBench.Start);
    private readonly ProjectIdResolver _resolver;

    public ProjectIdResolverTests() => _resolver = new ProjectIdResolver(new Uri("https://iam.example/"), _network, _clock);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _network.Dispose();

    [Fact]
    public async Task What_arrives_is_signed_with_the_key_and_names_no_project()
    {
        await using var server = new WireServer();
        var resolver = new ProjectIdResolver(server.Endpoint, handler: null, _clock);

        CceProjectIdException exception = await Assert.ThrowsAsync<CceProjectIdException>(
            () => resolver.ResolveAsync(Key("AK"), "eu-west-101 &", Cancellation).AsTask());

        WireRequest received = Assert.Single(server.Requests);
        Assert.Equal("GET /v3/projects?name=eu-west-101%20%26", $"{received.Method} {received.Target}");
        Assert.Equal(WireSignature.Authorization(received, "AK", "s3cret-key"), received.Header("Authorization"));
        Assert.Equal("s3cret-token", received.Header("X-Security-Token"));
        Assert.Contains("x-security-token", received.Header("Authorization"), StringComparison.Ordinal);
        Assert.False(received.Has("X-Project-Id"));
        Assert.Contains("returned 200 without a list 'projects'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_project_is_kept_for_its_key_and_region()
    {
        _network.Answer(OneProject).Answer(OneProject.Replace("p1", "p2", StringComparison.Ordinal))
            .Answer("""{"projects":[{"id":"p3"}]}""");

        Assert.Equal("p1", await ResolveAsync("AK"));
        Assert.Equal("p1", await ResolveAsync("AK"));
        Assert.Equal("p2", await ResolveAsync("OTHER"));
        Assert.Equal("p3", await _resolver.ResolveAsync(Key("AK"), "af-south-1", Cancellation));
        Assert.Equal("p1", await ResolveAsync("AK"));
        Assert.Equal([Question, Question, "GET https://iam.example/v3/projects?name=af-south-1"], _network.Asked);
    }

    [Fact]
    public async Task Many_who_ask_at_once_cause_one_question_and_one_who_gives_up_harms_nobody()
    {
        var arrival = new TaskCompletionSource();
        _network.AnswerAfter(arrival.Task, OneProject);
        using var cancellation = new CancellationTokenSource();

        Task<string> first = _resolver.ResolveAsync(Key("AK"), Region, cancellation.Token).AsTask();
        Task<string>[] others = [.. Enumerable.Range(0, 500).Select(_ => Task.Run(() => ResolveAsync("AK"), Cancellation))];
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        arrival.SetResult();

        Assert.All(await Task.WhenAll(others), id => Assert.Equal("p1", id));
        Assert.Single(_network.Asked);
    }

    [Fact]
    public async Task A_failure_is_not_kept_and_neither_is_the_secret_that_failed()
    {
        _network.Answer("", 401).Answer(OneProject);
        await Assert.ThrowsAsync<CceProjectIdException>(() => ResolveAsync("AK"));
        string refused = _network.Headers[0]["Authorization"];

        var mended = new AccessKeyCredential("AK", "another");

        Assert.Equal("p1", await _resolver.ResolveAsync(mended, Region, Cancellation));
        Assert.NotEqual(refused, _network.Headers[1]["Authorization"]);
        Assert.False(_network.Headers[1].ContainsKey("X-Security-Token"));
    }

    [Fact]
    public async Task The_iam_of_the_key_goes_before_that_of_the_region()
    {
        _network.Answer(OneProject);
        var key = new AccessKeyCredential("AK", "SK") { IamEndpoint = new Uri("https://iam.key.example/") };

        await _resolver.ResolveAsync(key, Region, Cancellation);

        Assert.Equal("GET https://iam.key.example/v3/projects?name=cn-north-4", Assert.Single(_network.Asked));
    }

    [Fact]
    public async Task Temporary_keys_that_come_and_go_do_not_fill_the_memory()
    {
        for (int index = 0; index < 200; index++)
        {
            _network.Answer(OneProject);
            await ResolveAsync($"AK{index}");
        }

        Assert.InRange(_resolver.Kept, 1, 64);
    }

    [Theory]
    [InlineData("""{"projects":[]}""", "has no project for the region", "")]
    [InlineData("""{"projects":[{"id":"x","name":"cn-north-1"},{"id":"y","name":"MOS"}]}""",
        "has no project for the region, but for cn-north-1, MOS", "")]
    [InlineData("""{"projects":[{"id":"","name":"cn-north-4"},{"id":7},"p1"]}""", "has no project for the region, but for cn-north-4", "")]
    [InlineData("""{"projects":[{"id":"p1","name":"cn-north-4"},{"id":"p2"}]}""", "has 2 projects for the region: p1, p2", "p1,p2")]
    public async Task None_or_several_say_what_was_found_and_what_to_do(string body, string problem, string found)
    {
        _network.Answer(body, 200, ("X-IAM-Trace-Id", "trace-1"));

        CceProjectIdException exception = await Assert.ThrowsAsync<CceProjectIdException>(() => ResolveAsync("AK"));

        Assert.Equal(
            "The project id for the region cn-north-4 is not set, and the identity service "
            + $"(https://iam.example/v3/projects?name=cn-north-4) {problem} (X-IAM-Trace-Id trace-1){Advice}", exception.Message);
        Assert.Equal((200, Region, "trace-1"), (exception.StatusCode, exception.RegionId, exception.TraceId));
        Assert.Equal(found, string.Join(',', exception.FoundProjectIds));
    }

    [Theory]
    [InlineData(401, """{"error":{"code":401,"message":"The request you have made requires authentication.","title":"Unauthorized"}}""",
        "returned 401 (401: The request you have made requires authentication.)")]
    [InlineData(403, """{"error_msg":"Policy doesn't allow it.","error_code":"IAM.0003"}""",
        "returned 403 (IAM.0003: Policy doesn't allow it.)")]
    [InlineData(401, """{"errorCode":"APIGW.0301","errorMessage":"verify aksk signature fail: GET|/|x-security-token:s3cret-token|host"}""",
        "returned 401 (APIGW.0301: verify aksk signature fail: GET|/|x-security-token:***|host)")]
    [InlineData(400, """{"message":"The token s3cret-token\nis odd"}""", "returned 400 (The token *** is odd)")]
    [InlineData(502, "<html><title>502 Bad Gateway</title></html>", "returned 502 (502 Bad Gateway)")]
    [InlineData(504, "", "returned 504")]
    [InlineData(307, "", "returned 307")]
    [InlineData(200, "<html>login</html>", "returned 200 without a JSON object")]
    [InlineData(200, """{"projects":[{"id":"p1",""", "returned 200 without a JSON object (line 1, position 24)")]
    [InlineData(200, """{"projects":[{"id":"a b"}]}""", "returned an invalid project id; one has 1 to 64 letters, digits, '-' and '_'")]
    [InlineData(200, """{"projects":[{"id":".."}]}""", "returned an invalid project id; one has 1 to 64 letters, digits, '-' and '_'")]
    [InlineData(200, """{"projects":[{"id":"."}]}""", "returned an invalid project id; one has 1 to 64 letters, digits, '-' and '_'")]
    [InlineData(200, """{"projects":[{"id":"a/../b"}]}""", "returned an invalid project id; one has 1 to 64 letters, digits, '-' and '_'")]
    [InlineData(200, """{"projects":[{"id":"p1"},{"id":"a\r\nX-Evil: 1"}]}""", "returned an invalid project id; one has 1 to 64 letters, digits, '-' and '_'")]
    public async Task What_iam_says_is_in_the_message_whatever_its_shape(int status, string body, string said)
    {
        _network.Answer(body, status, ("X-IAM-Trace-Id", "trace-1"));

        CceProjectIdException exception = await Assert.ThrowsAsync<CceProjectIdException>(() => ResolveAsync("AK"));

        Assert.Contains($") {said} (X-IAM-Trace-Id trace-1){Advice}", exception.Message, StringComparison.Ordinal);
        Assert.Equal((status, "GET", "https://iam.example/v3/projects?name=cn-north-4"),
            (exception.StatusCode, exception.Method, exception.Url?.AbsoluteUri));
        Assert.Equal("trace-1", exception.TraceId);
        Assert.Equal("trace-1", Assert.Single(exception.Headers["x-iam-trace-id"]));
        Assert.DoesNotContain("s3cret", exception + exception.Response, StringComparison.Ordinal);
        Assert.Single(_network.Asked);
    }

    [Fact]
    public async Task Nobody_there_or_too_late_is_an_error_of_the_same_kind()
    {
        var refusal = new HttpRequestException("Connection refused");
        _network.Fail(refusal).Hang();

        CceProjectIdException unreachable = await Assert.ThrowsAsync<CceProjectIdException>(() => ResolveAsync("AK"));
        Assert.Contains("could not be reached: Connection refused", unreachable.Message, StringComparison.Ordinal);
        Assert.Same(refusal, unreachable.InnerException);
        Assert.Equal((0, null), (unreachable.StatusCode, unreachable.TraceId));

        Task<string> waiting = ResolveAsync("AK");
        _clock.Advance(TimeSpan.FromSeconds(30));
        Assert.Contains(
            "did not respond within 30 seconds", (await Assert.ThrowsAsync<CceProjectIdException>(() => waiting)).Message, StringComparison.Ordinal);
    }

    private static AccessKeyCredential Key(string accessKey) => new(accessKey, "s3cret-key", "s3cret-token");

    private Task<string> ResolveAsync(string accessKey) => _resolver.ResolveAsync(Key(accessKey), Region, Cancellation).AsTask();
}
