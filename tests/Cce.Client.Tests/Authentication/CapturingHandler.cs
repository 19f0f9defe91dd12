namespace Cce.Client.Tests.Authentication;

/// <summary>Stands where the sender stands, writes the request down as it would go out, and answers without a network.</summary>
internal sealed class CapturingHandler : HttpMessageHandler
{
    public WireRequest? Request { get; private set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var headers = request.Headers.NonValidated.Select(header => KeyValuePair.Create(header.Key, header.Value.ToString())).ToList();
        if (request.Headers.Host is null)
        {
            headers.Add(new("Host", request.RequestUri!.Authority));
        }

        byte[] body = request.Content is null ? [] : await request.Content.ReadAsByteArrayAsync(cancellationToken);
        Request = new WireRequest(request.Method.Method, request.RequestUri!.PathAndQuery, headers, body);
        return new HttpResponseMessage();
    }
}
