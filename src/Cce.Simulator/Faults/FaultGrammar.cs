using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Cce.Simulator.Faults;

/// <summary>
/// Reads a fault: parts with a semicolon between them, each a name or <c>name=value</c>. Their meaning is in
/// docs/simulator.md.
/// </summary>
internal static class FaultGrammar
{
    private static readonly Dictionary<string, Func<Fault, string?, Fault>> Parts = new(StringComparer.OrdinalIgnoreCase)
    {
        ["latency"] = (fault, value) => fault with { Latency = FaultDuration.Parse(value) },
        ["skew"] = (fault, value) => fault with { Skew = FaultDuration.ParseSigned(value) },
        ["status"] = (fault, value) => Replaced(fault, Replacement.Error) with { Status = Number(value, 200, 599) },
        ["shape"] = (fault, value) => fault with { Shape = Shape(value) },
        ["retry-after"] = (fault, value) => fault with { RetryAfter = Required(value) },
        ["html"] = (fault, value) => Flag(Replaced(fault, Replacement.Page), value),
        ["reset"] = (fault, value) => After(Replaced(fault, Replacement.Reset), value ?? "before"),
        ["when"] = After,
        ["type"] = (fault, value) => fault with { ContentType = Required(value) },
        ["bom"] = (fault, value) => Flag(fault with { ByteOrderMark = true }, value),
        ["gzip"] = (fault, value) => Flag(fault with { Gzip = true }, value),
        ["truncate"] = (fault, value) =>
            Ended(fault, BodyEnd.Truncated) with { StopsAfter = value is null ? null : Number(value, 0, int.MaxValue) },
        ["stall"] = (fault, value) =>
            Ended(fault, BodyEnd.Stalled) with { Pause = value is null ? Timeout.InfiniteTimeSpan : FaultDuration.Parse(value) },
    };

    /// <summary>Reads a fault, or says what is wrong with the text.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out Fault? fault, [NotNullWhen(false)] out string? problem)
    {
        try
        {
            fault = Parse(text);
            problem = null;
            return true;
        }
        catch (FormatException exception)
        {
            fault = null;
            problem = exception.Message;
            return false;
        }
    }

    /// <summary>Reads a fault.</summary>
    /// <exception cref="FormatException">The text is none; the message says why.</exception>
    public static Fault Parse(string text)
    {
        var fault = new Fault();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (string part in text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            string[] pair = part.Split('=', 2, StringSplitOptions.TrimEntries);
            if (!Parts.TryGetValue(pair[0], out Func<Fault, string?, Fault>? apply))
            {
                throw new FormatException($"There is no fault '{pair[0]}'; there are {string.Join(", ", Parts.Keys)}");
            }

            if (!seen.Add(pair[0]))
            {
                throw new FormatException($"Duplicate part '{pair[0]}'");
            }

            try
            {
                fault = apply(fault, pair.Length == 1 ? null : pair[1]);
            }
            catch (FormatException exception)
            {
                throw new FormatException($"'{part}': {exception.Message}", exception);
            }
        }

        CheckTogether(fault, seen);
        return fault;
    }

    private static void CheckTogether(Fault fault, HashSet<string> seen)
    {
        if (seen.Count == 0)
        {
            throw new FormatException($"The fault is empty; there are {string.Join(", ", Parts.Keys)}");
        }

        if (fault.Replacement != Replacement.Error && (seen.Contains("shape") || seen.Contains("retry-after")))
        {
            throw new FormatException("'shape' and 'retry-after' need 'status=…'");
        }

        if (fault.Replacement == Replacement.None && seen.Contains("when"))
        {
            throw new FormatException("'when' needs 'status=…' or 'html'; with other faults the operation always runs");
        }

        if (seen.Contains("when") && seen.Contains("reset"))
        {
            throw new FormatException("Write 'reset=after' or 'reset=before' without 'when'");
        }

        if (fault.Replacement == Replacement.Reset
            && (fault.ContentType is not null || fault.ByteOrderMark || fault.Gzip || fault.End != BodyEnd.Whole))
        {
            throw new FormatException("'reset' sends no response whose body could be changed");
        }
    }

    private static Fault Replaced(Fault fault, Replacement replacement) => fault.Replacement == Replacement.None
        ? fault with { Replacement = replacement }
        : throw new FormatException("'status', 'html' and 'reset' exclude each other");

    private static Fault Ended(Fault fault, BodyEnd end) => fault.End == BodyEnd.Whole
        ? fault with { End = end }
        : throw new FormatException("'truncate' and 'stall' exclude each other");

    private static Fault After(Fault fault, string? value) => value switch
    {
        "before" => fault with { AfterOperation = false },
        "after" => fault with { AfterOperation = true },
        _ => throw new FormatException("The value must be 'before' or 'after'"),
    };

    private static Fault Flag(Fault fault, string? value) =>
        value is null ? fault : throw new FormatException("The part has no value");

    private static string Required(string? value) =>
        string.IsNullOrEmpty(value) ? throw new FormatException("The part needs a value") : value;

    private static int Number(string? value, int least, int most) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= least && number <= most
            ? number
            : throw new FormatException($"The value must be a whole number from {least} to {most}");

    private static ErrorShape Shape(string? value) =>
        value is not null && ErrorShapeNames.All.TryGetValue(value, out ErrorShape shape)
            ? shape
            : throw new FormatException($"The value must be one of {string.Join(", ", ErrorShapeNames.All.Keys)}");
}
