namespace CceGen.Generator.Tests.RoundTrip;

/// <summary>A value as a server may send it, and as it has to be written again. Null where there is none.</summary>
internal sealed record JsonText(string? Read, string? Written)
{
    public static JsonText Missing { get; } = new(null, null);

    public static JsonText Null { get; } = new("null", "null");
}
