namespace CceGen.Generator.Model;

/// <summary>A documented response.</summary>
/// <param name="From">The first status code.</param>
/// <param name="To">The last status code; the same for a single one.</param>
/// <param name="IsDefault">Whether it stands for every status that is not listed.</param>
/// <param name="Content">What its body carries; null without one that is read.</param>
internal sealed record ResponseModel(int From, int To, bool IsDefault, ContentModel? Content, string Doc)
{
    /// <summary>What the message of its exception begins with; null where that is what was sent and received.</summary>
    public string? Message { get; init; }
}
