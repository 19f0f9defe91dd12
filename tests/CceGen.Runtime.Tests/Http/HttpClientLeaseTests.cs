using CceGen.Runtime.Tests.Responses;

namespace CceGen.Runtime.Tests.Http;

/// <summary>The HTTP client of one call.</summary>
public sealed class HttpClientLeaseTests
{
    [Fact]
    public void A_client_that_nobody_takes_ends_with_the_call()
    {
        var ended = 0;
        using var client = new Ending(() => ended++);
        new HttpClientLease(client).Dispose();
        Assert.Equal(1, ended);
    }

    [Fact]
    public void A_client_that_is_taken_does_not_end_with_the_call()
    {
        var ended = 0;
        using var client = new Ending(() => ended++);
        using (var lease = new HttpClientLease(client))
        {
            Assert.Same(client, lease.Take());
            Assert.Null(lease.Take());
        }

        Assert.Equal(0, ended);
    }
}
