using System.Diagnostics;
using Cce.Client.Errors;
using Cce.Client.Observability;

namespace Cce.Client.Http;

/// <summary>Begins a call, and reports how it went to whoever listens: traces, metrics, logs.</summary>
internal sealed class CallHandler(CallSettings settings) : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        CallState call = CallState.Begin(request, settings);
        RequestPreparation.Apply(request);
        return request.Content is not (null or ByteArrayContent)
            ? SendBufferedAsync(request, call, cancellationToken)
            : SendAsync(request, call, cancellationToken);
    }

    // What can be read only once could not be sent a second time.
    private async Task<HttpResponseMessage> SendBufferedAsync(
        HttpRequestMessage request, CallState call, CancellationToken cancellationToken)
    {
#if NET
        await request.Content!.LoadIntoBufferAsync(cancellationToken).ConfigureAwait(false);
#else
        await request.Content!.LoadIntoBufferAsync().ConfigureAwait(false);
#endif
        return await SendAsync(request, call, cancellationToken).ConfigureAwait(false);
    }

    private Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CallState call, CancellationToken cancellationToken) =>
        settings.OnResponse is { } onResponse
            ? SendAndTellAsync(request, call, onResponse, cancellationToken)
            : SendQuietlyAsync(request, call, cancellationToken);

    private async Task<HttpResponseMessage> SendAndTellAsync(
        HttpRequestMessage request, CallState call, Action<CceResponse> onResponse, CancellationToken cancellationToken)
    {
        HttpResponseMessage response;
        try
        {
            response = await SendQuietlyAsync(request, call, cancellationToken).ConfigureAwait(false);
        }
        catch (CceException exception) when (exception.StatusCode > 0)
        {
            onResponse(FailureFacts.Of(exception, call));
            throw;
        }

        try
        {
            onResponse(FailureFacts.Of(request, call, response));
            return response;
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }

    private Task<HttpResponseMessage> SendQuietlyAsync(
        HttpRequestMessage request, CallState call, CancellationToken cancellationToken) =>
        CallActivity.IsWanted || CallMeter.IsWanted || settings.Logger.IsWanted()
            ? SendObservedAsync(request, call, cancellationToken)
            : base.SendAsync(request, cancellationToken);

    private async Task<HttpResponseMessage> SendObservedAsync(
        HttpRequestMessage request, CallState call, CancellationToken cancellationToken)
    {
        using Activity? activity = CallActivity.Start(request);
        settings.Logger.CallStarted(request);
        HttpResponseMessage? response = null;
        Exception? failure = null;
        try
        {
            return response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            failure = exception;
            throw;
        }
        finally
        {
            CallActivity.Complete(activity, request, call, response, failure);
            CallMeter.RecordCall(request, call, response, failure);
            await settings.Logger.CallEndedAsync(request, call, settings, response, failure).ConfigureAwait(false);
        }
    }
}
