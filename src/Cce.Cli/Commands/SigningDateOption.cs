using System.CommandLine;
using System.Globalization;
using Cce.Cli.Rendering;
using Cce.Cli.Usage;

namespace Cce.Cli.Commands;

/// <summary>The date of a signature, in the form of the header X-Sdk-Date.</summary>
internal sealed class SigningDateOption
{
    private readonly TimeProvider _clock;
    private readonly Option<string?> _date = new("--date")
    {
        Description = "Date of the request in UTC, for example 20221216T054020Z. Default: now.",
        HelpName = "date",
    };

    public SigningDateOption(TimeProvider clock) => _clock = clock;

    public void AddTo(CliCommand command)
    {
        command.Add(_date);
        command.AddCheck(result => result.Text(_date) is { } text && !TryRead(text, out _)
            ? [$"'{_date.Name}' must have the form 20221216T054020Z, but is '{PrintableText.Cell(text)}'"] : []);
    }

    public DateTimeOffset Read(ParseResult parsed) =>
        TryRead(parsed.GetValue(_date), out DateTimeOffset date) ? date : _clock.GetUtcNow();

    private static bool TryRead(string? text, out DateTimeOffset date) => DateTimeOffset.TryParseExact(
        text, "yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out date);
}
