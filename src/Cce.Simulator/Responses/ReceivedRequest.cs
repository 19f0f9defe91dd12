namespace Cce.Simulator.Responses;

/// <summary>A request as it reached the simulator.</summary>
/// <param name="Method">Method, for example <c>GET</c>.</param>
/// <param name="Target">Path and query exactly as on the request line.</param>
/// <param name="Headers">Headers. Several values of one name are several entries.</param>
public sealed record ReceivedRequest(string Method, string Target, IReadOnlyList<KeyValuePair<string, string>> Headers)
{
    /// <summary>Returns the first value of a header, or <see langword="null"/> if there is none. Case is ignored.</summary>
    public string? Header(string name)
    {
        foreach ((string key, string value) in Headers)
        {
            if (string.Equals(key, name, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        return null;
    }
}
