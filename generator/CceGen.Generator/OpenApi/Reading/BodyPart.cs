using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi.Reading;

/// <summary>A parameter of 2.0 that is the request body, or one field of a form.</summary>
/// <param name="Node">The parameter.</param>
/// <param name="Place">The value of <c>in</c>.</param>
/// <param name="Name">The name; null when it is missing, which was reported.</param>
/// <param name="IsWhole">Whether it is all of the body.</param>
internal sealed record BodyPart(ObjectNode Node, SpecScalar Place, SpecScalar? Name, bool IsWhole)
{
    /// <summary>How many other parameters stand before it in its list.</summary>
    public int Position { get; init; }

    /// <summary>Whether an operation that has this part does not have the other one of its path.</summary>
    public bool Replaces(BodyPart other) => IsWhole == other.IsWhole && (IsWhole || Name?.Text == other.Name?.Text);
}
