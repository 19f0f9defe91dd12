using System.Diagnostics.CodeAnalysis;
using Polly;

namespace Cce.Client.Http;

/// <summary>Tries again what failed and may pass. Most calls succeed at once: only those that do not enter Polly's pipeline.</summary>
internal sealed class RetryHandler : DelegatingHandler
{
    private static readonly ResiliencePropertyKey<HttpRequestMessage?> RequestKey = new("Cce.Client.Request");

    private readonly RetryStrategy _strategy;
    private readonly ResiliencePipeline<HttpResponseMessage> _pipeline;

    public RetryHandler(CallSettings settings)
    {
        _strategy = new RetryStrategy(settings, static context => context.Properties.GetValue(RequestKey, null));
        _pipeline = new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = settings.Clock }
            .AddRetry(_strategy.CreateOptions())
            .Build();
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Outcome<HttpResponseMessage> first;
        try
        {
            HttpResponseMessage response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
            if (!RetryDecision.IsWorthwhile(request.Method, response, null))
            {
                return response;
            }

            first = Outcome.FromResult(response);
        }
        catch (Exception exception) when (RetryDecision.IsWorthwhile(request.Method, null, exception))
        {
            first = Outcome.FromException<HttpResponseMessage>(exception);
        }

        return await RetryAsync(request, first, cancellationToken).ConfigureAwait(false);
    }

    // The pipeline begins with the outcome that is there already, and decides on it as on any other.
    private async Task<HttpResponseMessage> RetryAsync(
        HttpRequestMessage request, Outcome<HttpResponseMessage> first, CancellationToken cancellationToken)
    {
        ResilienceContext context = ResilienceContextPool.Shared.Get(continueOnCapturedContext: false, cancellationToken);
        context.Properties.Set(RequestKey, request);
        try
        {
            var attempts = new Attempts(this, request, first);
            Outcome<HttpResponseMessage> outcome = await _pipeline
                .ExecuteOutcomeAsync(static (context, attempts) => attempts.NextAsync(context.CancellationToken), context, attempts)
                .ConfigureAwait(false);
            outcome.ThrowIfException();
            return outcome.Result!;
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private sealed class Attempts(RetryHandler handler, HttpRequestMessage request, Outcome<HttpResponseMessage> first)
    {
        private bool _isFirstGiven;

        [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "An outcome holds any exception.")]
        public async ValueTask<Outcome<HttpResponseMessage>> NextAsync(CancellationToken cancellationToken)
        {
            if (!_isFirstGiven)
            {
                _isFirstGiven = true;
                return first;
            }

            try
            {
                return Outcome.FromResult(await handler.SendInnerAsync(request, cancellationToken).ConfigureAwait(false));
            }
            catch (Exception exception)
            {
                return Outcome.FromException<HttpResponseMessage>(exception);
            }
        }
    }

    private Task<HttpResponseMessage> SendInnerAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        base.SendAsync(request, cancellationToken);
}
