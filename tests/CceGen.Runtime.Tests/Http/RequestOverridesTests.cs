using System.Net.Http.Headers;

namespace CceGen.Runtime.Tests.Http;

public sealed class RequestOverridesTests
{
    [Theory]
    [InlineData("https://a.example/p", "https://a.example/p?a%20b=c%26d&e=")]
    [InlineData("https://a.example/p?", "https://a.example/p?a%20b=c%26d&e=")]
    [InlineData("https://a.example/p%2Fq?x=%C3%A4", "https://a.example/p%2Fq?x=%C3%A4&a%20b=c%26d&e=")]
    public void The_query_goes_on_after_what_is_there(string url, string expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, url);

        RequestOverrides.AppendQuery(request, [KeyValuePair.Create("a b", "c&d"), KeyValuePair.Create("e", "")]);

        Assert.Equal(expected, request.RequestUri!.AbsoluteUri);
    }

    [Fact]
    public void A_header_is_sent_instead_of_the_one_that_is_there()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "https://a.example/") { Content = new StringContent("x") };
        request.Headers.TryAddWithoutValidation("Accept", "application/json");
        request.Headers.TryAddWithoutValidation("Accept", "text/plain");

        RequestOverrides.SetHeader(request, "ACCEPT", "*/*");
        RequestOverrides.SetHeader(request, "content-type", "text/csv");

        Assert.Equal(["*/*"], request.Headers.GetValues("Accept"));
        Assert.Equal(new MediaTypeHeaderValue("text/csv"), request.Content.Headers.ContentType);
    }

    [Theory]
    [InlineData("a\r\nb")]
    [InlineData("a\0")]
    [InlineData(null)]
    public void A_value_that_is_no_header_is_rejected(string? value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://a.example/");

        Assert.Throws<ArgumentException>(() => RequestOverrides.SetHeader(request, "X-A", value!));
        Assert.Throws<ArgumentException>(() => RequestOverrides.SetHeader(request, "X A", "1"));
    }
}
