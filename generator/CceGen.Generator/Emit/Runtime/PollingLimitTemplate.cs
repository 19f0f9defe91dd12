using CceGen.Generator.Model;

namespace CceGen.Generator.Emit.Runtime;

/// <summary>The helper that gives up a question when the time of a waiting is up.</summary>
internal static class PollingLimitTemplate
{
    public static RuntimeFile Emit(FileModel model) => RuntimeTemplate.Emit(model, "PollingLimit", Text, "System", "System.Threading");

    private const string Text = """
        /// <summary>Cancels a question with the caller's token, or when the time of the waiting is up.</summary>
        [Generated]
        internal sealed class PollingLimit : IDisposable
        {
            private readonly CancellationTokenSource _source;
        #if NET8_0_OR_GREATER
            private readonly CancellationTokenSource _clock;

            public PollingLimit(TimeSpan rest, LongRunningOptions options, CancellationToken cancellationToken)
            {
                _clock = new CancellationTokenSource(rest, options.TimeProvider);
                _source = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _clock.Token);
            }

            public void Dispose()
            {
                _source.Dispose();
                _clock.Dispose();
            }
        #else

            public PollingLimit(TimeSpan rest, LongRunningOptions options, CancellationToken cancellationToken)
            {
                _source = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
                _source.CancelAfter(rest);
            }

            public void Dispose() => _source.Dispose();
        #endif

            public CancellationToken Token => _source.Token;

            public bool IsReached => _source.IsCancellationRequested;
        }
        """;
}
