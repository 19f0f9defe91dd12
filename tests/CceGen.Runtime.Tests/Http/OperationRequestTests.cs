namespace CceGen.Runtime.Tests.Http;

/// <summary>Requests with what messages of the user say.</summary>
public sealed class OperationRequestTests
{
    [Fact]
    public void A_message_gives_its_headers_its_version_and_its_options_and_nothing_else()
    {
        using var message = new HttpRequestMessage(HttpMethod.Delete, "https://other.test/")
        {
            Version = new Version(2, 0),
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
            Content = new StringContent("text"),
        };
        message.Headers.Add("X-User", ["me", "you"]);
        message.Headers.Add("Accept", "text/plain");
        message.Options.Set(new HttpRequestOptionsKey<int>("key"), 5);
        using var request = new OperationRequest(HttpMethod.Get, new Uri("https://api.test/"), "getA", "/");
        request.Headers.TryAddWithoutValidation("Accept", "application/json");

        request.TakeMessage(message);

        Assert.Equal(["me", "you"], request.Headers.GetValues("X-User"));
        Assert.Equal(["application/json", "text/plain"], request.Headers.GetValues("Accept"));
        Assert.Equal((new Version(2, 0), HttpVersionPolicy.RequestVersionExact), (request.Version, request.VersionPolicy));
        Assert.True(request.Options.TryGetValue(new HttpRequestOptionsKey<int>("key"), out var value));
        Assert.Equal(5, value);
        Assert.Equal((HttpMethod.Get, "https://api.test/"), (request.Method, request.RequestUri!.AbsoluteUri));
        Assert.Null(request.Content);
    }
}
