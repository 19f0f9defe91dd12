namespace CceGen.Generator.Model;

/// <summary>What the attributes of a property say of its values, for whoever validates an object.</summary>
/// <param name="IsRequired">Whether null is no value.</param>
/// <param name="AllowsEmpty">Whether an empty text is one.</param>
/// <param name="MinLength">The least length of a text.</param>
/// <param name="MaxLength">The greatest length of a text; null for any.</param>
/// <param name="Pattern">The regular expression that a whole text matches; null for none.</param>
/// <param name="Minimum">The least number, as C# writes it; null for a value without limits.</param>
/// <param name="Maximum">The greatest number, as C# writes it.</param>
/// <param name="MinItems">The least number of items; null for none.</param>
/// <param name="MaxItems">The greatest number of items; null for any.</param>
internal sealed record ValidationModel(
    bool IsRequired, bool AllowsEmpty, int MinLength, int? MaxLength, string? Pattern, string? Minimum, string? Maximum, int? MinItems, int? MaxItems);
