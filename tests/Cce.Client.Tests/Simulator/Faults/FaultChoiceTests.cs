using System.Globalization;
using System.Net;
using Cce.Client.Authentication;
using Cce.Simulator;
using Cce.Simulator.Gateway;
using Newtonsoft.Json.Linq;

namespace Cce.Client.Tests.Simulator.Faults;

/// <summary>Which fault a request meets, and what the gateway makes of it.</summary>
public sealed class FaultChoiceTests : FaultTest
{
    [Fact]
    public async Task A_fault_that_cannot_be_read_is_explained()
    {
        using HttpResponseMessage answer = await AskAsync("status=abc");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(
            "X-Simulator-Fault: 'status=abc': The value must be a whole number from 200 to 599",
            (string?)JObject.Parse(await answer.Content.ReadAsStringAsync(Cancellation))["error_msg"]);
    }

    [Fact]
    public async Task Faults_by_chance_meet_operations_and_give_way_to_those_asked_for()
    {
        await using CceSimulator simulator = await CceSimulator.StartAsync(
            new CceSimulatorOptions { TimeProvider = Clock, Faults = new() { Rate = 1, Kinds = ["status=502"] } }, Cancellation);
        using var http = new HttpClient { BaseAddress = simulator.Endpoint };
        string path = simulator.Upgrades.AddSample().Path;
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add(HeaderName, "status=418");

        using HttpResponseMessage byChance = await http.GetAsync(path, Cancellation);
        using HttpResponseMessage asked = await http.SendAsync(request, Cancellation);
        using HttpResponseMessage page = await http.GetAsync("", Cancellation);

        Assert.Equal([502, 418, 200], [(int)byChance.StatusCode, (int)asked.StatusCode, (int)page.StatusCode]);
    }

    [Theory]
    [InlineData("skew=20m", 401)]
    [InlineData("skew=-20m", 401)]
    [InlineData("skew=10m", 200)]
    public async Task A_gateway_whose_clock_is_wrong_says_so_in_Date(string fault, int status)
    {
        await using CceSimulator simulator = await CceSimulator.StartAsync(
            new CceSimulatorOptions { TimeProvider = Clock, AccessKeys = [new SimulatedAccessKey("AK", "SK")] }, Cancellation);
        using var http = new HttpClient(new SigningHandler(new AccessKeyCredential("AK", "SK"), timeProvider: Clock)
        {
            InnerHandler = new HttpClientHandler(),
        });
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(simulator.Endpoint, simulator.Upgrades.AddSample().Path));
        request.Headers.Add(HeaderName, fault);

        using HttpResponseMessage answer = await http.SendAsync(request, Cancellation);

        Assert.Equal(status, (int)answer.StatusCode);
        double minutes = double.Parse(fault["skew=".Length..^1], CultureInfo.InvariantCulture);
        Assert.Equal(Clock.GetUtcNow().AddMinutes(minutes), answer.Headers.Date);
    }
}
