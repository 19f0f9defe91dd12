using System.Net;

namespace CceGen.Runtime.Tests.Waiting;

/// <summary>What a server says about the next poll.</summary>
public sealed class RetryAfterHintTests
{
    private static readonly DateTimeOffset Now = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

    [Theory]
    [InlineData("20", 20)]
    [InlineData("Fri, 02 Jan 2026 03:05:05 GMT", 60)]
    public void Seconds_and_a_date_are_read(string header, double seconds)
    {
        var hint = new RetryAfterHint();

        hint.Read(Headers(header));

        Assert.Equal(TimeSpan.FromSeconds(seconds), hint.DelayAt(Now));
    }

    [Theory]
    [InlineData("soon")]
    [InlineData("")]
    public void Nonsense_requests_nothing(string header)
    {
        var hint = new RetryAfterHint();

        hint.Read(Headers(header));

        Assert.Null(hint.DelayAt(Now));
    }

    [Fact]
    public void The_response_comes_before_the_headers_of_an_exception_and_its_facts_are_there_until_they_are_forgotten()
    {
        using var request = new OperationRequest(HttpMethod.Get, new Uri("https://api.test/"), "getA", "/");
        using var response = new HttpResponseMessage(HttpStatusCode.OK);
        response.Headers.TryAddWithoutValidation("Retry-After", "7");
        var hint = new RetryAfterHint();

        hint.Read(request, response);
        hint.Read(Headers("9"));

        Assert.Equal(TimeSpan.FromSeconds(7), hint.DelayAt(Now));
        Assert.Equal("It failed.", hint.CreateFacts("It failed.").Message);
        hint.Begin();
        Assert.Null(hint.DelayAt(Now));
    }

    // A handler may send requests of its own on the way.
    [Fact]
    public async Task Only_the_first_request_of_a_poll_takes_the_hint()
    {
        var hint = new RetryAfterHint();

        Assert.Equal([hint, null], await PollAsync(hint));
        Assert.Null(RetryAfterHint.Take());
    }

    private static async Task<List<RetryAfterHint?>> PollAsync(RetryAfterHint hint)
    {
        hint.Begin();
        await Task.Yield();
        return [RetryAfterHint.Take(), RetryAfterHint.Take()];
    }

    private static Dictionary<string, IEnumerable<string>> Headers(string value) => new() { ["Retry-After"] = [value] };
}
