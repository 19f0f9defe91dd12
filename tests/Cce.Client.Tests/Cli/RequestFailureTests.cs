using Cce.Simulator.Responses;
using Cce.Simulator.Upgrades;

namespace Cce.Client.Tests.Cli;

/// <summary>A request that fails: one line and an exit code.</summary>
public sealed class RequestFailureTests : CommandTests
{
    [Theory]
    [InlineData("""{"errorCode":"CCE.01403001","errorMessage":"Forbidden."}""", "CCE.01403001 Forbidden")]
    [InlineData("""{"error_code":"APIGW.0301","error_msg":"Incorrect IAM authentication."}""", "APIGW.0301 Incorrect IAM authentication")]
    [InlineData("""{"code":403,"message":"No."}""", "403 No")]
    [InlineData("""{"error":{"code":403,"message":"No.","title":"Forbidden"}}""", "403 No")]
    [InlineData("""{"message":"Only this."}""", "Only this")]
    [InlineData("<html>", "403")]
    [InlineData("[1]", "403")]
    [InlineData("{}", "403")]
    [InlineData("", "403")]
    public async Task An_error_response_is_one_line_whatever_its_shape(string body, string reason)
    {
        Simulator.Responses.Enqueue(body, 403);

        int code = await Run.RunAsync(["show", .. TaskOf(SimulatedUpgrade.Sample)]);

        Assert.Equal(3, code);
        Assert.StartsWith("cce-upgrade: ShowUpgradeClusterTask: GET http://127.0.0.1:", Run.Error, StringComparison.Ordinal);
        Assert.Contains(reason, Run.Error, StringComparison.Ordinal);
        Assert.Single(Run.Error.TrimEnd().Split('\n'));
        Assert.Empty(Run.Output);
    }

    [Fact]
    public async Task An_error_response_names_the_request()
    {
        int code = await Run.RunAsync(["show", .. TaskOf(SimulatedUpgrade.Sample)]);

        Assert.Equal(3, code);
        Assert.Matches(@"^cce-upgrade: .+ 404.+CCE\.01404001 .+[0-9a-f]{32}.+\s*$", Run.Error);
    }

    [Theory]
    [InlineData("<html>Welcome to the airport</html>")]
    [InlineData("")]
    [InlineData("[]")]
    public async Task A_success_that_is_no_task_is_an_error(string body)
    {
        Simulator.Responses.Enqueue(body);

        int code = await Run.RunAsync(["show", .. TaskOf(SimulatedUpgrade.Sample)]);

        Assert.Equal(3, code);
        Assert.Contains(" 200", Run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_service_that_is_not_there_is_unreachable()
    {
        string[] target = TaskOf(SimulatedUpgrade.Sample);
        await Simulator.DisposeAsync();

        int code = await Run.RunAsync(["watch", .. target]);

        Assert.Equal(4, code);
        Assert.Contains("127.0.0.1", Run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_response_that_breaks_off_is_requested_again()
    {
        ScriptedResponse half = ScriptedResponse.Json("{\"kind\":");
        Simulator.Responses.Enqueue(half with { Headers = [.. half.Headers, new("Content-Length", "100")], Abort = true });
        Simulator.Responses.Enqueue("{}");

        Assert.Equal(0, await Run.RunAsync(["show", .. TaskOf(SimulatedUpgrade.Sample)]));
        Assert.Equal(2, Simulator.Requests.ToList().Count);
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        Simulator.Responses.Enqueue(new ScriptedResponse { Status = 302, Headers = [new("Location", "/elsewhere")] });

        int code = await Run.RunAsync(["show", .. TaskOf(SimulatedUpgrade.Sample)]);

        Assert.Equal(3, code);
        Assert.Single(Simulator.Requests.ToList());
    }

    [Fact]
    public async Task Cancelling_is_an_exit_code_of_its_own()
    {
        using var cancellation = new CancellationTokenSource();
        ScriptedResponse never = ScriptedResponse.Json("{}") with { Until = new TaskCompletionSource().Task };
        Simulator.Responses.Enqueue(never);

        Task<int> run = Run.RunAsync(cancellation.Token, ["show", .. TaskOf(SimulatedUpgrade.Sample)]);
        await cancellation.CancelAsync();

        Assert.Equal(130, await run);
        Assert.Equal("cce-upgrade: Cancelled", Run.Error.TrimEnd());
    }
}
