using System.CommandLine;
using System.Globalization;

namespace Cce.Cli.Commands;

/// <summary>The date that goes into a signature, in the form that it has there.</summary>
internal sealed class SigningDateOption
{
    private readonly TimeProvider _clock;
    private readonly Option<string?> _date = new("--date")
    {
        Description = "Date of the request in UTC, for example 20221216T054020Z. Now, if not given.",
        HelpName = "date",
    };

    public SigningDateOption(TimeProvider clock)
    {
        _clock = clock;
        _date.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }] && !TryRead(text, out _))
            {
                result.AddError($"--date must look like 20221216T054020Z, not '{text}'.");
            }
        });
    }

    public void AddTo(Command command) => command.Add(_date);

    public DateTimeOffset Read(ParseResult parsed) =>
        TryRead(parsed.GetValue(_date), out DateTimeOffset date) ? date : _clock.GetUtcNow();

    private static bool TryRead(string? text, out DateTimeOffset date) => DateTimeOffset.TryParseExact(
        text, "yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out date);
}
