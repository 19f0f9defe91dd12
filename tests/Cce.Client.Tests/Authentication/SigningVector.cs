using System.Globalization;
using System.Text;
using Cce.Client.Authentication;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Cce.Client.Tests.Authentication;

/// <summary>A request with the signature that the vendor's signer gives it.</summary>
public sealed record SigningVector(JObject Members)
{
    public static IEnumerable<TheoryDataRow<SigningVector>> All()
    {
        string file = Path.Combine(AppContext.BaseDirectory, "Authentication", "signing-vectors.json");

        // Dates stay the text that they are.
        using var reader = new JsonTextReader(File.OpenText(file))
        {
            DateParseHandling = DateParseHandling.None,
        };
        return [.. JObject.Load(reader)["vectors"]!.Select(vector => new TheoryDataRow<SigningVector>(new((JObject)vector)))];
    }

    public string CanonicalRequest => Required("canonicalRequest");

    public string StringToSign => Required("stringToSign");

    public string SignedHeaders => Required("signedHeaders");

    public string Authorization => Required("authorization");

    public string? ContentHash => Optional("contentHash");

    public AccessKeyCredential Credential => new(Required("accessKey"), Required("secretKey"), Optional("securityToken"));

    public DateTimeOffset Timestamp => DateTimeOffset.ParseExact(
        Required("timestamp"), "yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    public SignableRequest Request => new(Required("method"), new Uri(Required("url")))
    {
        Headers = [.. Members["headers"]!.Select(header => KeyValuePair.Create((string)header[0]!, (string)header[1]!))],
        ContentType = Optional("contentType"),
        Body = Encoding.UTF8.GetBytes(Body),
        ProjectId = Optional("projectId"),
        Scope = Optional("regionId") is { } region ? new SigningScope(region, Required("serviceName")) : null,
    };

    public override string ToString() => $"{Required("id")} {Required("name")}";

    private string Body => Members["bodyRepeat"] is { } repeat
        ? new string((char)repeat["char"]!, (int)repeat["count"]!)
        : Optional("body") ?? "";

    private string Required(string name) => Optional(name) ?? throw new InvalidOperationException($"The vector has no {name}.");

    private string? Optional(string name) => (string?)Members[name];
}
