namespace Cce.Client.Tests.Authentication;

/// <summary>Sends the same request once more when the first attempt fails.</summary>
internal sealed class SecondAttempt(Action between) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        HttpResponseMessage first = await base.SendAsync(request, cancellationToken);
        if (first.IsSuccessStatusCode)
        {
            return first;
        }

        first.Dispose();
        between();
        return await base.SendAsync(request, cancellationToken);
    }
}
