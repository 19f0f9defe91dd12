namespace Cce.Cli.Commands;

/// <summary>How a task is printed.</summary>
internal enum OutputFormat
{
    Text,
    Json,
}
