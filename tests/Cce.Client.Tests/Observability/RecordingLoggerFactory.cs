using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Cce.Client.Tests.Observability;

/// <summary>Keeps everything that is logged, down to the last detail.</summary>
internal sealed class RecordingLoggerFactory : ILoggerFactory, ILoggerProvider
{
    private readonly ConcurrentQueue<LogEntry> _entries = new();

    /// <summary>Raised for each entry that is not a scope.</summary>
    public event Action<LogEntry>? Logged;

    public IReadOnlyList<LogEntry> Entries => [.. _entries];

    /// <summary>The entries of the client itself.</summary>
    public IReadOnlyList<LogEntry> Own => [.. _entries.Where(entry => entry.Category == "Cce.Client")];

    public ILogger CreateLogger(string categoryName) => new Logger(this, categoryName);

    public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException();

    public void Dispose()
    {
    }

    private sealed class Logger(RecordingLoggerFactory factory, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            factory._entries.Enqueue(new LogEntry(category, LogLevel.None, default, state.ToString() ?? "", Values(state), ""));
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var entry = new LogEntry(category, logLevel, eventId, formatter(state, exception), Values(state), exception?.ToString() ?? "");
            factory._entries.Enqueue(entry);
            factory.Logged?.Invoke(entry);
        }

        private static string Values(object? state) => state is IEnumerable<KeyValuePair<string, object?>> values
            ? string.Join('\n', values.Select(value => $"{value.Key}={value.Value}"))
            : "";
    }
}
