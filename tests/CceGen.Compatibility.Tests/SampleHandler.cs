using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;
using NSwag;

namespace CceGen.Compatibility.Tests;

/// <summary>Notes requests, and responds as the document says: with the first success, or with the first error.</summary>
internal sealed class SampleHandler(OpenApiDocument document) : HttpMessageHandler
{
    private readonly IReadOnlyList<(Regex Path, OpenApiPathItem Operations)> _paths =
    [
        .. document.Paths.OrderBy(path => path.Key.Count(character => character == '{')).Select(path => (
            new Regex(Regex.Replace(Regex.Escape(path.Key.Split('?')[0]), @"\\\{[^}]*}", "[^/]*", RegexOptions.CultureInvariant) + @"\z", RegexOptions.CultureInvariant),
            path.Value)),
    ];

    /// <summary>The requests since the last one was taken.</summary>
    public Queue<string> Requests { get; } = new();

    public bool Fails { get; set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Requests.Enqueue(await RequestText.OfAsync(request, cancellationToken));
        var path = Uri.UnescapeDataString(request.RequestUri!.AbsolutePath);
        var operation = _paths.Where(known => known.Path.IsMatch(request.RequestUri.AbsolutePath) || known.Path.IsMatch(path))
            .Select(known => known.Operations.FirstOrDefault(pair => string.Equals(pair.Key, request.Method.Method, StringComparison.OrdinalIgnoreCase)).Value)
            .FirstOrDefault(found => found is not null);
        var documented = operation?.ActualResponses.OrderBy(response => response.Key, StringComparer.Ordinal)
            .FirstOrDefault(response => Fails ? response.Key[0] is '4' or '5' : response.Key[0] == '2' || response.Key == "default") ?? default;
        var status = int.TryParse(documented.Key, out var number) ? number : Fails ? 500 : 200;
        return new HttpResponseMessage((HttpStatusCode)status) { RequestMessage = request, Content = ContentOf(documented.Value) };
    }

    private static ByteArrayContent ContentOf(OpenApiResponse? response)
    {
        var mediaType = response?.Content.Keys.FirstOrDefault() ?? "application/json";
        var isJson = mediaType.Contains("json", StringComparison.Ordinal);
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(
            response?.Schema is null ? "" : isJson ? SampleOf(response.Schema) : "text"));
        content.Headers.ContentType = MediaTypeHeaderValue.TryParse(mediaType, out var parsed) && !mediaType.Contains('*', StringComparison.Ordinal) ? parsed : new MediaTypeHeaderValue("application/json");
        return content;
    }

    // Samples have the time of now, and GUIDs that no other sample has.
    private static string SampleOf(NJsonSchema.JsonSchema schema)
    {
        var sample = schema.ToSampleJson().ToString(Newtonsoft.Json.Formatting.None);
        var dated = Regex.Replace(sample, @"\d{4}-\d\d-\d\d(?:T[^""]*)?", match => match.Length > 10 ? "2024-05-06T07:08:09+02:00" : "2024-05-06", RegexOptions.CultureInvariant);
        return Regex.Replace(dated, "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", "11111111-2222-3333-4444-555555555555", RegexOptions.CultureInvariant);
    }
}
