namespace CceGen.Generator.Model;

/// <summary>How a parameter is written into a request.</summary>
/// <param name="Place">Where it goes.</param>
/// <param name="Content">What is written of its value.</param>
/// <param name="Format">How the texts of a value that has several are put together.</param>
/// <param name="Explode">Whether each item or member stands by itself.</param>
/// <param name="IsReserved">Whether characters that a URL gives a meaning to are sent as they are.</param>
internal sealed record ParameterSerialization(
    ParameterPlace Place, ParameterContent Content, ParameterFormat Format, bool Explode, bool IsReserved)
{
    /// <summary>The separators of the lists in a list, from the outermost; none where these are JSON.</summary>
    public string Separators { get; init; } = "";

    /// <summary>Whether a text may be JSON: that of a value which no style can write.</summary>
    public bool HasJson { get; init; }
}
