namespace CceGen.Generator.Tests.Harness;

/// <summary>A request as it came over the wire.</summary>
/// <param name="Method">The method.</param>
/// <param name="Target">The request target, not decoded in any way.</param>
/// <param name="Headers">The header fields; names ignore case, fields of one name are joined as HTTP says.</param>
/// <param name="Body">The body, read as UTF-8.</param>
public sealed record RecordedRequest(string Method, string Target, IReadOnlyDictionary<string, string> Headers, string Body)
{
    /// <summary>The body as it came.</summary>
    public IReadOnlyList<byte> Octets { get; init; } = [];

    /// <summary>The whole request as it came.</summary>
    public IReadOnlyList<byte> Message { get; init; } = [];

    /// <summary>The target before the <c>?</c>.</summary>
    public string Path => Target.Split('?', 2)[0];

    /// <summary>The target from the <c>?</c> on, or nothing.</summary>
    public string Query => Target[Path.Length..];

    /// <summary>The field, or null.</summary>
    public string? Header(string name) => Headers.GetValueOrDefault(name);
}
