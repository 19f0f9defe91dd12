using System.Globalization;
using Cce.Client.Authentication;
using CsCheck;

namespace Cce.Client.Tests.Authentication;

public sealed class RequestSignerTests
{
    private static readonly AccessKeyCredential Credential = new("AKIDEXAMPLE", "secret");
    private static readonly DateTimeOffset Time = new(2022, 12, 16, 13, 40, 20, TimeSpan.FromHours(8));

    private static readonly Gen<string> Words = Gen.String[Gen.Char["abzAZ09-_.~ &=+%é集"], 0, 6];

    [Theory]
    [MemberData(nameof(SigningVector.All), MemberType = typeof(SigningVector), DisableDiscoveryEnumeration = true)]
    public void The_signature_is_that_of_the_vendor(SigningVector vector)
    {
        SignedRequest signed = RequestSigner.Sign(vector.Request, vector.Credential, vector.Timestamp);

        Assert.Equal(vector.CanonicalRequest, signed.GetCanonicalRequest());
        Assert.Equal(vector.StringToSign, signed.StringToSign);
        Assert.Equal(vector.SignedHeaders, signed.SignedHeaders);
        Assert.Equal(vector.Authorization, signed.GetAuthorization());
        Assert.Equal(vector.ContentHash, Value(signed, "X-Sdk-Content-Sha256") ?? Value(vector.Request.Headers, "X-Sdk-Content-Sha256"));
    }

    [Fact]
    public void The_vectors_are_all_there() => Assert.Equal(67, SigningVector.All().Count());

    [Theory]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("ps-AF")]
    [InlineData("tr-TR")]
    public void The_culture_changes_nothing(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        var request = new SignableRequest("get", new Uri("https://i.example.com:8443/I/i?I=1&i=2")) { Headers = Headers(("X-INFO", "i")) };
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            string expected = RequestSigner.Sign(request, Credential, Time).GetCanonicalRequest();

            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            SignedRequest signed = RequestSigner.Sign(request, Credential, Time);

            Assert.Equal("20221216T054020Z", Value(signed, "X-Sdk-Date"));
            Assert.Equal(expected, signed.GetCanonicalRequest());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("https://CCE.example.com/", "cce.example.com")]
    [InlineData("https://cce.example.com:443/", "cce.example.com")]
    [InlineData("https://cce.example.com:8443/", "cce.example.com:8443")]
    [InlineData("http://cce.example.com:443/", "cce.example.com:443")]
    [InlineData("http://127.0.0.1:8080/", "127.0.0.1:8080")]
    [InlineData("http://[::1]:8080/", "[::1]:8080")]
    [InlineData("https://云.example.com/", "xn--9kq.example.com")]
    public void Host_has_the_port_unless_it_is_that_of_the_scheme(string uri, string host) =>
        Assert.Equal(host, Value(RequestSigner.Sign(new SignableRequest("GET", new Uri(uri)), Credential, Time), "Host"));

    [Fact]
    public void The_order_of_the_query_does_not_matter() =>
        Gen.Select(Gen.Select(Words, Words).Array[1, 6], Gen.Int).Sample((parameters, seed) =>
        {
            string[] query = [.. parameters
                .Select(pair => $"{Uri.EscapeDataString(pair.Item1)}={Uri.EscapeDataString(pair.Item2)}")];
            Assert.Equal(Sign(query).GetCanonicalRequest(), Sign(Shuffled(query, seed)).GetCanonicalRequest());
        });

    [Fact]
    public void The_order_of_the_headers_does_not_matter() =>
        Gen.Select(Gen.Select(Gen.String[Gen.Char["abcXYZ-_"], 1, 6], Words).Array[1, 6], Gen.Int).Sample((pairs, seed) =>
        {
            (string, string)[] headers = [.. pairs
                .DistinctBy(pair => pair.Item1.ToUpperInvariant())
                .Select(pair => ("x-" + pair.Item1, pair.Item2))];
            Assert.Equal(Sign(headers).GetCanonicalRequest(), Sign(Shuffled(headers, seed)).GetCanonicalRequest());
        });

    [Fact]
    public void A_path_of_unreserved_characters_stays_as_it_is() =>
        Gen.String[Gen.Char["abzAZ09-_~"], 1, 8].Array[1, 5].Sample(segments =>
        {
            string path = "/" + string.Join("/", segments);
            string canonical = Sign(new Uri("https://cce.example.com" + path)).GetCanonicalRequest();
            Assert.Equal(path + "/", canonical.Split('\n')[1]);
        });

    [Fact]
    public void A_path_means_the_same_however_much_of_it_is_encoded() =>
        Gen.String[Gen.Char["aZ9-é集 +&="], 1, 8].Sample(id => Assert.Equal(
            Sign(new Uri("https://cce.example.com/" + Uri.EscapeDataString(id) + "/x")).GetCanonicalRequest(),
            Sign(new Uri("https://cce.example.com/" + id + "/x")).GetCanonicalRequest()));

    [Fact]
    public void Signing_twice_gives_the_same_and_what_was_set_before_is_replaced() =>
        Gen.Select(Words, Gen.Byte.Array[0, 40]).Sample((value, body) =>
        {
            var first = new SignableRequest("POST", new Uri("https://cce.example.com/a"))
            {
                Headers = Headers(("X-Custom", value)),
                Body = body,
                ProjectId = "p",
            };
            SignedRequest once = RequestSigner.Sign(first, Credential, Time);
            first.Headers = [.. first.Headers, .. once.GetHeaders()];
            SignedRequest twice = RequestSigner.Sign(first, Credential, Time);

            Assert.Equal(once.GetCanonicalRequest(), twice.GetCanonicalRequest());
            Assert.Equal(once.GetAuthorization(), twice.GetAuthorization());
        });

    [Fact]
    public void Values_of_one_header_are_joined_in_their_order()
    {
        SignedRequest signed = Sign(("X-Custom", "b"), ("x-custom", "a"));

        Assert.Contains("\nx-custom:b, a\n", signed.GetCanonicalRequest(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("application/json", false)]
    [InlineData("application/json; charset=utf-8", false)]
    [InlineData("text/plain", true)]
    [InlineData("application/x-pem-file", true)]
    public void Only_the_hash_of_a_json_body_is_signed(string? contentType, bool left)
    {
        SignedRequest signed = RequestSigner.Sign(
            new SignableRequest("PUT", new Uri("https://cce.example.com/")) { ContentType = contentType, Body = [1] }, Credential, Time);

        Assert.Equal(left, signed.GetCanonicalRequest().EndsWith("\nUNSIGNED-PAYLOAD", StringComparison.Ordinal));
        Assert.Equal(left ? "UNSIGNED-PAYLOAD" : null, Value(signed, "X-Sdk-Content-Sha256"));
    }

    [Theory]
    [InlineData("ftp://example.com/")]
    [InlineData("/relative")]
    public void An_address_that_cannot_be_asked_is_refused(string uri) =>
        Assert.Throws<ArgumentException>(nameof(uri), () => new SignableRequest("GET", new Uri(uri, UriKind.RelativeOrAbsolute)));

    [Theory]
    [InlineData("")]
    [InlineData("a\nb")]
    public void A_project_id_that_no_header_can_carry_is_refused(string id) =>
        Assert.Throws<ArgumentException>(() => new SignableRequest("GET", new Uri("https://cce.example.com")) { ProjectId = id });

    private static SignedRequest Sign(Uri uri) => RequestSigner.Sign(new SignableRequest("GET", uri), Credential, Time);

    private static SignedRequest Sign(string[] query) => Sign(new Uri("https://cce.example.com/p?" + string.Join('&', query)));

    private static SignedRequest Sign(params (string, string)[] headers) => RequestSigner.Sign(
        new SignableRequest("GET", new Uri("https://cce.example.com/")) { Headers = Headers(headers) }, Credential, Time);

    private static T[] Shuffled<T>(T[] items, int seed)
    {
        T[] copy = [.. items];
        new Random(seed).Shuffle(copy);
        return copy;
    }

    private static KeyValuePair<string, string>[] Headers(params (string, string)[] headers) =>
        [.. headers.Select(header => KeyValuePair.Create(header.Item1, header.Item2))];

    private static string? Value(SignedRequest signed, string name) => Value(signed.GetHeaders(), name);

    private static string? Value(IEnumerable<KeyValuePair<string, string>> headers, string name) =>
        headers.Where(header => header.Key == name).Select(header => header.Value).SingleOrDefault();
}
