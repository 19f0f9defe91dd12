using Microsoft.Extensions.Logging;

namespace Cce.Client.Tests.Observability;

/// <summary>One thing that was logged.</summary>
internal sealed record LogEntry(string Category, LogLevel Level, EventId Event, string Message, string Values, string Exception);
