namespace Cce.Client.Tests.Authentication;

/// <summary>A request as its bytes said it.</summary>
internal sealed record WireRequest(
    string Method, string Target, IReadOnlyList<KeyValuePair<string, string>> Headers, byte[] Body)
{
    /// <summary>The value of a header that was sent exactly once.</summary>
    public string Header(string name) => Headers.Single(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;

    public bool Has(string name) => Headers.Any(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase));
}
