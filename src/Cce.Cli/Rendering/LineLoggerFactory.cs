using Microsoft.Extensions.Logging;

namespace Cce.Cli.Rendering;

/// <summary>Writes the log of the client as lines.</summary>
internal sealed class LineLoggerFactory(TextWriter output) : ILoggerFactory
{
    public ILogger CreateLogger(string categoryName) => new LineLogger(TextWriter.Synchronized(output));

    public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException("Only one output is supported.");

    public void Dispose()
    {
    }

    private sealed class LineLogger(TextWriter output) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel is >= LogLevel.Debug and not LogLevel.None;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            output.WriteLine($"{logLevel}: {PrintableText.Of(formatter(state, exception))}");
    }
}
