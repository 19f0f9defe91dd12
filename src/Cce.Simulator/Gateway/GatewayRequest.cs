namespace Cce.Simulator.Gateway;

/// <summary>What a signature is checked against: the request as it was received.</summary>
/// <param name="Method">Method.</param>
/// <param name="Target">Path and query exactly as they stood on the request line.</param>
/// <param name="Headers">Headers; several values of a name are several entries.</param>
/// <param name="Body">Bytes of the body.</param>
internal sealed record GatewayRequest(
    string Method, string Target, IReadOnlyList<KeyValuePair<string, string>> Headers, ReadOnlyMemory<byte> Body)
{
    /// <summary>
    /// The value of a header without the spaces around it, or <see langword="null"/> if there is none. Several values of
    /// one name count as one, joined with a comma and a space as HTTP defines it.
    /// </summary>
    public string? Header(string name)
    {
        string[] values = [.. Headers
            .Where(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase))
            .Select(header => header.Value.Trim())];
        return values.Length == 0 ? null : string.Join(", ", values);
    }
}
