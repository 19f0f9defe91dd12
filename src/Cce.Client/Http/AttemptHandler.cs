using Cce.Client.Errors;
using Cce.Client.Observability;

namespace Cce.Client.Http;

/// <summary>
/// One attempt: sends the request and reads the whole response within a time limit, and translates the exceptions of the
/// network stack.
/// </summary>
/// <param name="settings">The limits.</param>
/// <param name="isTransportOwn">
/// Whether what sends was made for the client and nothing of the user's stands before it, so that what it says of a connection
/// can be believed.
/// </param>
internal sealed class AttemptHandler(CallSettings settings, bool isTransportOwn) : DelegatingHandler
{
    private readonly CancellationSourcePool _pool = new(settings.Clock);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        CallState call = CallState.Required(request);
        if (call.Remaining <= TimeSpan.Zero)
        {
            throw new CceTimeoutException(FailureFacts.Of(request), CceTimeoutScope.Total, settings.TotalTimeout);
        }

        call.Attempts++;
        call.BodyFailure = null;
        using var timer = new AttemptTimer(_pool, call, settings, cancellationToken);
        HttpResponseMessage? response = null;
        try
        {
            response = await base.SendAsync(request, timer.Token).ConfigureAwait(false);
            Exception? failure = await ResponseBody.LoadAsync(response, settings.MaxResponseSize, timer.Token).ConfigureAwait(false);
            if (failure is not null)
            {
                cancellationToken.ThrowIfCancellationRequested();
                await AcceptAsync(response, HttpQuote.Without(failure), request, call).ConfigureAwait(false);
            }
            else if (response.IsSuccessStatusCode && response.Content is BufferedContent { IsForeign: true })
            {
                throw await ForeignAsync(request, response).ConfigureAwait(false);
            }

            CallMeter.CountAttempt(request, response, null);
            return response;
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or OperationCanceledException)
        {
            response?.Dispose();
            cancellationToken.ThrowIfCancellationRequested();
            CceException translated = Translate(exception, request, response, timer);
            CallMeter.CountAttempt(request, null, translated);
            throw translated;
        }
        catch (CceException exception)
        {
            response?.Dispose();
            CallMeter.CountAttempt(request, null, exception);
            throw;
        }
    }

    // The status of an error response says enough, even if its body does not come to an end. A success without its body is none.
    private async Task AcceptAsync(HttpResponseMessage response, Exception failure, HttpRequestMessage request, CallState call)
    {
        if ((int)response.StatusCode >= 400)
        {
            call.BodyFailure = failure;
            return;
        }

        if (failure is OperationCanceledException)
        {
            throw failure;
        }

        bool isTooLarge = failure is ResponseTooLargeException;
        CceFailure facts = await FailureFacts.ReadAsync(request, response, isBeginning: isTooLarge).ConfigureAwait(false);
        throw isTooLarge
            ? new CceUnreadableResponseException(facts, FormattableString.Invariant(
                $"the body is larger than MaxResponseSize, which is {settings.MaxResponseSize} bytes"))
            : new CceUnreadableResponseException(facts, "the body is incomplete", failure);
    }

    // Here and not where the response is read: nobody reads that of an operation without a result.
    private static async Task<CceUnreadableResponseException> ForeignAsync(HttpRequestMessage request, HttpResponseMessage response)
    {
        CceFailure facts = await FailureFacts.ReadAsync(request, response).ConfigureAwait(false);
        string problem = DeclaredType.IsOther(response.Content) ? ResponseFailure.OtherType(facts) : ResponseFailure.NotPromised(facts);
        return new CceUnreadableResponseException(facts, problem);
    }

    private CceException Translate(
        Exception exception, HttpRequestMessage request, HttpResponseMessage? response, AttemptTimer timer)
    {
        CceFailure facts = FailureFacts.Of(request, response);
        if (timer.HasExpired)
        {
            TimeSpan limit = timer.Scope == CceTimeoutScope.Total ? settings.TotalTimeout : settings.AttemptTimeout;
            return new CceTimeoutException(facts, timer.Scope, limit, exception);
        }

        // Neither our limit nor the caller: that of our own transport for making a connection, or somebody who gave up after
        // the request may have been sent.
        CceConnectionError reason = exception is not OperationCanceledException ? ConnectionFailure.Classify(exception)
            : isTransportOwn && ConnectionFailure.IsConnectTimeout(exception) ? CceConnectionError.Unreachable
            : CceConnectionError.Broken;

        bool isHidden = reason == CceConnectionError.NotHttp || HttpQuote.IsIn(exception);
        return new CceConnectionException(facts, reason, isHidden ? null : exception);
    }
}
