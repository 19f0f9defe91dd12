using System.Net.Http.Headers;
using Cce.Client.Authentication;
using CsCheck;
using Microsoft.Extensions.Time.Testing;

namespace Cce.Client.Tests.Authentication;

/// <summary>
/// Three ways to one signature agree on any request: the handler, the function that shows its steps, and the verifier of
/// these tests, which knows neither.
/// </summary>
public sealed class SigningEquivalenceTests
{
    private const string AccessKey = "AKIDEXAMPLE";

    private static readonly FakeTimeProvider Clock = new(new(2022, 12, 16, 5, 40, 20, TimeSpan.Zero));

    private static readonly Gen<string> Text = Gen.String[Gen.Char["abzAZ09-_.~ +&=%é集!$'()*,;:@[]|^`"], 0, 12];

    private static readonly Gen<string> Name = Gen.String[Gen.Char["abzAZ09-_.~!#$%&'*+^`|"], 1, 8].Select(name => "x" + name);

    private static readonly Gen<string> Value = Gen.String[Gen.Char[' ', '~'], 0, 12];

    private static readonly Gen<string> Path = Text.Array[0, 4].Select(segments =>
        string.Concat(segments.Select(segment => "/" + Uri.EscapeDataString(segment))));

    private static readonly Gen<string> Query = Gen.Select(Text, Text).Array[0, 4].Select(pairs =>
        string.Concat(pairs.Select((pair, index) =>
            (index == 0 ? '?' : '&') + Uri.EscapeDataString(pair.Item1) + "=" + Uri.EscapeDataString(pair.Item2))));

    private static readonly Gen<Case> Cases =
        from path in Path
        from query in Query
        from headers in Gen.Select(Name, Value).Array[0, 24]
        from body in Gen.Byte.Array[0, 64]
        from contentType in Gen.OneOf<string?>(null, "application/json", "application/json; charset=utf-8", "text/plain")
        from hasBody in Gen.Bool
        from projectId in Gen.OneOf<string?>(null, "p1")
        from secret in Gen.String[Gen.Char["aZ9/+=é"], 1, 300]
        select new Case(path, query, headers, hasBody ? body : null, contentType, projectId, secret);

    [Fact]
    public void The_handler_signs_as_the_verifier_expects() => Cases.Sample(Check, iter: 2000);

    private static void Check(Case @case)
    {
        var received = Send(@case);

        string expected = WireSignature.Authorization(received, AccessKey, @case.Secret);

        Assert.Equal(expected, received.Header("Authorization"));
        Assert.Equal(NamesToSign(received), expected.Split("SignedHeaders=")[1].Split(',')[0]);
        Assert.Equal(expected, Show(@case, received).GetAuthorization());
    }

    private static string NamesToSign(WireRequest received) => string.Join(';', received.Headers
        .Select(header => header.Key.ToLowerInvariant())
        .Where(name => name != "authorization" && !name.Contains('_'))
        .Order(StringComparer.Ordinal));

    /// <summary>What the function makes of the same request, given the headers as they were sent but for those of signing.</summary>
    private static SignedRequest Show(Case @case, WireRequest received) => RequestSigner.Sign(
        new SignableRequest(received.Method, @case.Uri)
        {
            Headers = [.. received.Headers.Where(header => header.Key.StartsWith('x') && header.Value != "UNSIGNED-PAYLOAD")],
            ContentType = @case.Body is null ? null : @case.ContentType,
            Body = received.Body,
            ProjectId = @case.ProjectId,
        },
        new AccessKeyCredential(AccessKey, @case.Secret),
        Clock.GetUtcNow());

    private static WireRequest Send(Case @case)
    {
        var wire = new CapturingHandler();
        using var http = new HttpClient(new SigningHandler(new AccessKeyCredential(AccessKey, @case.Secret), @case.ProjectId, Clock)
        {
            InnerHandler = wire,
        });
        using var request = new HttpRequestMessage(HttpMethod.Put, @case.Uri);
        foreach ((string name, string value) in @case.Headers)
        {
            Assert.True(request.Headers.TryAddWithoutValidation(name, value));
        }

        if (@case.Body is not null)
        {
            request.Content = new ByteArrayContent(@case.Body);
            request.Content.Headers.ContentType = @case.ContentType is null ? null : MediaTypeHeaderValue.Parse(@case.ContentType);
        }

        using HttpResponseMessage response = http.SendAsync(request).GetAwaiter().GetResult();
        return wire.Request!;
    }

    private sealed record Case(
        string Path, string Query, (string Name, string Value)[] Headers, byte[]? Body, string? ContentType, string? ProjectId, string Secret)
    {
        public Uri Uri => new("https://cce.example.com:8443" + Path + Query);
    }
}
