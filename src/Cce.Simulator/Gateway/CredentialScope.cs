using System.Diagnostics.CodeAnalysis;

namespace Cce.Simulator.Gateway;

/// <summary>Where a derived key is valid: one day, one region, one service.</summary>
/// <param name="Text">The scope as it is signed: <c>{yyyyMMdd}/{region}/{service}</c>.</param>
internal sealed record CredentialScope(string Text)
{
    private const int DayLength = 8;

    /// <summary>The day, for example <c>20260301</c>.</summary>
    public string Day => Text[..DayLength];

    /// <summary>Splits <c>{access key}/{yyyyMMdd}/{region}/{service}</c>; only the access key may contain slashes.</summary>
    public static bool TrySplit(
        string credential, [NotNullWhen(true)] out string? accessKey, [NotNullWhen(true)] out CredentialScope? scope)
    {
        string[] parts = credential.Split('/');
        bool isValid = parts.Length >= 4
            && !parts[^3..].Contains("")
            && parts[^3].Length == DayLength
            && parts[^3].All(char.IsAsciiDigit);
        accessKey = isValid ? string.Join('/', parts[..^3]) : null;
        scope = accessKey is { Length: > 0 } ? new CredentialScope(string.Join('/', parts[^3..])) : null;
        return scope is not null;
    }
}
