using Cce.Client.Tests.Http;

namespace Cce.Client.Tests.Load;

/// <summary>Holds on to what a call costs; <c>docs/benchmarks.md</c> has the figures with a network.</summary>
[Collection(MemoryTests.Name)]
public sealed class AllocationTests
{
    // A call with signature and answer allocates about 3.5 kB without the network in a release build, and more in a debug build.
    private const int Limit = 6000;

    [Fact]
    public void A_signed_call_allocates_little_beside_the_network()
    {
        using var transport = new ImmediateTransport();
        using CceClient client = TestClient.Create(transport, TimeProvider.System);
        Call(client, 500);

        long before = GC.GetAllocatedBytesForCurrentThread();
        Call(client, 500);
        long perCall = (GC.GetAllocatedBytesForCurrentThread() - before) / 500;

        Assert.InRange(perCall, 1, Limit);
    }

    // Nothing is awaited, so that everything happens on this thread.
    private static void Call(CceClient client, int times)
    {
        for (int time = 0; time < times; time++)
        {
            Task<UpgradeTask> call = client.ShowAsync();
            Assert.True(call.IsCompletedSuccessfully);
        }
    }
}
