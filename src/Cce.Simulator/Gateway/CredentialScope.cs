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
        if (parts is not [.. { Length: > 0 } key, { Length: DayLength } day, { Length: > 0 } region, { Length: > 0 } service]
            || !day.All(char.IsAsciiDigit) || string.Join('/', key) is not { Length: > 0 } id)
        {
            accessKey = null;
            scope = null;
            return false;
        }

        accessKey = id;
        scope = new CredentialScope($"{day}/{region}/{service}");
        return true;
    }
}
