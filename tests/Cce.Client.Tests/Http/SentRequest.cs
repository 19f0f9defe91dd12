namespace Cce.Client.Tests.Http;

/// <summary>A request as it was when it reached the sender.</summary>
internal sealed record SentRequest(
    string Method, Uri Url, IReadOnlyDictionary<string, string> Headers, string Body, Version Version, HttpVersionPolicy VersionPolicy)
{
    public static async Task<SentRequest> OfAsync(HttpRequestMessage request) => new(
        request.Method.Method,
        request.RequestUri!,
        request.Headers.NonValidated.ToDictionary(
            header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase),
        request.Content is null ? "" : await request.Content.ReadAsStringAsync(),
        request.Version,
        request.VersionPolicy);
}
