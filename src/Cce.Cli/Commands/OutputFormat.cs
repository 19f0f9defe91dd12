namespace Cce.Cli.Commands;

/// <summary>How a result is printed.</summary>
internal enum OutputFormat
{
    Text,
    Json,
}
