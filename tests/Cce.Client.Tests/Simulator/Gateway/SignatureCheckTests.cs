using Cce.Client.Tests.Authentication;
using Cce.Simulator.Gateway;

namespace Cce.Client.Tests.Simulator.Gateway;

/// <summary>The gateway's side of a signature, as a function.</summary>
public sealed class SignatureCheckTests
{
    [Theory]
    [MemberData(nameof(SigningVector.All), MemberType = typeof(SigningVector), DisableDiscoveryEnumeration = true)]
    public void The_signature_of_the_vendor_is_accepted(SigningVector vector)
    {
        GatewayRequest request = Received(vector);
        Assert.True(AuthorizationHeader.TryParse(vector.Authorization, out AuthorizationHeader? header, out _));

        SignatureCheck check = SignatureCheck.Of(request, header, (string)vector.Members["secretKey"]!);

        Assert.Equal(vector.CanonicalRequest, check.CanonicalRequest);
        Assert.True(check.Matches(header.Signature));
        Assert.True(SignatureCheck.BodyIsAsHashed(request));
    }

    [Theory]
    [InlineData("/a", "/a/", "")]
    [InlineData("/a/", "/a/", "")]
    [InlineData("http://127.0.0.1:1/a?b", "/a/", "b=")]
    [InlineData("http://127.0.0.1:1?b", "/", "b=")]
    [InlineData("/%e9%9b%86/%7e", "/%E9%9B%86/~/", "")]
    [InlineData("/a%2Fb", "/a/b/", "")]
    [InlineData("/%zz/%E9x/%", "/%25zz/%25E9x/%25/", "")]
    [InlineData("/%E9%9B", "/%25E9%259B/", "")]
    [InlineData("/a+b?a+b=c+d", "/a%2Bb/", "a%20b=c%20d")]
    [InlineData("/?b=2&a=1&a=0&A=3&&a-b&a_b", "/", "=&A=3&a=0&a=1&a-b=&a_b=&b=2")]
    [InlineData("/?a=x%26y%3Dz=", "/", "a=x%26y%3Dz%3D")]
    public void A_target_has_one_spelling(string target, string path, string query)
    {
        Assert.Equal(path, CanonicalTarget.Path(target));
        Assert.Equal(query, CanonicalTarget.Query(target));
    }

    [Theory]
    [InlineData("SDK-HMAC-SHA256", "the algorithm is not SDK-HMAC-SHA256")]
    [InlineData("Bearer abc", "the algorithm is not SDK-HMAC-SHA256")]
    [InlineData("SDK-HMAC-SHA256 abc", "Authorization is malformed")]
    [InlineData("SDK-HMAC-SHA256 Access=a, Access=b, Signature=c", "Authorization is malformed")]
    [InlineData("SDK-HMAC-SHA256 Access=a, SignedHeaders=b, Signature=c, More=d", "Authorization is malformed")]
    [InlineData("SDK-HMAC-SHA256 Access=a, SignedHeaders=b", "Authorization has no Signature")]
    [InlineData("SDK-HMAC-SHA256 Access=, SignedHeaders=b, Signature=c", "Authorization has no Access")]
    public void An_unreadable_header_is_explained(string text, string problem)
    {
        Assert.False(AuthorizationHeader.TryParse(text, out _, out string? found));
        Assert.Equal(problem, found);
    }

    private static GatewayRequest Received(SigningVector vector)
    {
        Cce.Client.Authentication.SignableRequest request = vector.Request;
        var headers = new List<KeyValuePair<string, string>>(request.Headers)
        {
            new("X-Sdk-Date", (string)vector.Members["timestamp"]!),
        };
        AddMissing(headers, "Host", request.Uri.IsDefaultPort ? request.Uri.Host : request.Uri.Authority);
        AddMissing(headers, "X-Project-Id", request.ProjectId);
        AddMissing(headers, "X-Security-Token", (string?)vector.Members["securityToken"]);
        AddMissing(headers, "X-Sdk-Content-Sha256", vector.ContentHash);
        return new GatewayRequest(request.Method, request.Uri.PathAndQuery, headers, request.Body);
    }

    private static void AddMissing(List<KeyValuePair<string, string>> headers, string name, string? value)
    {
        if (value is not null && !headers.Any(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase)))
        {
            headers.Add(new(name, value));
        }
    }
}
