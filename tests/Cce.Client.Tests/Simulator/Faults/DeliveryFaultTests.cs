using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Cce.Client.Tests.Simulator.Faults;

/// <summary>Answers that are late or lost, and what the service did all the same.</summary>
public sealed class DeliveryFaultTests : FaultTest
{
    [Fact]
    public async Task A_late_answer_waits_by_the_clock_of_the_options()
    {
        Task<HttpResponseMessage> asked = AskAsync("latency=20s");

        await PassAsync(TimeSpan.FromSeconds(20), asked);

        using HttpResponseMessage answer = await asked;
        Assert.Equal(Whole, await answer.Content.ReadAsByteArrayAsync(Cancellation));
    }

    [Fact]
    public async Task A_reset_is_one_on_the_wire()
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, Simulator.Endpoint.Port, Cancellation);
        NetworkStream stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"GET {UpgradePath} HTTP/1.1\r\nHost: localhost\r\n{HeaderName}: reset\r\n\r\n"), Cancellation);

        IOException exception = await Assert.ThrowsAsync<IOException>(async () => await stream.ReadExactlyAsync(new byte[1], Cancellation));

        Assert.Equal(SocketError.ConnectionReset, Assert.IsType<SocketException>(exception.InnerException).SocketErrorCode);
        Assert.Equal(Whole, await Http.GetByteArrayAsync(UpgradePath, Cancellation));
    }

    [Theory]
    [InlineData("status=503", false)]
    [InlineData("status=503; when=after", true)]
    [InlineData("html", false)]
    [InlineData("html; when=after", true)]
    [InlineData("reset", false)]
    [InlineData("reset=after", true)]
    [InlineData("truncate", true)]
    public async Task A_fault_says_whether_the_operation_was_carried_out(string fault, bool carriedOut)
    {
        await using StoryServer server = await StoryServer.StartAsync();
        server.Http.DefaultRequestHeaders.Add(HeaderName, fault);

        await Assert.ThrowsAnyAsync<Exception>(() => server.StartUpgradeAsync());

        Assert.Equal(carriedOut ? 1 : 0, server.Simulator.Upgrades.ToList().Count);
    }
}
