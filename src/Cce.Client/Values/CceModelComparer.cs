using Cce.Client.ClientRuntime.NewtonsoftJson;
using Newtonsoft.Json.Linq;

namespace Cce.Client;

/// <summary>
/// Compares models by value: two are equal if they have the same type and are written as the same JSON, unknown members
/// included. The order of members is ignored, that of lists is not; numbers are compared by value. Models are mutable, so their
/// own <c>Equals</c> compares references. Do not change a model that is a key of a dictionary with this comparer.
/// </summary>
/// <example><c>bool changed = !CceModelComparer.Instance.Equals(before, now);</c></example>
public sealed class CceModelComparer : IEqualityComparer<object>
{
    private CceModelComparer()
    {
    }

    /// <summary>The comparer, for models of any type.</summary>
    public static CceModelComparer Instance { get; } = new();

    /// <summary>Whether both are equal by value.</summary>
    /// <param name="x">A model, a list of models, or <see langword="null"/>.</param>
    /// <param name="y">Another one.</param>
    public new bool Equals(object? x, object? y) =>
        ReferenceEquals(x, y)
        || (x is not null && y is not null && x.GetType() == y.GetType() && JToken.DeepEquals(TokenOf(x), TokenOf(y)));

    /// <summary>Returns a hash code that is the same for equal models.</summary>
    /// <param name="obj">A model or a list of models.</param>
    public int GetHashCode(object obj) =>
        JToken.EqualityComparer.GetHashCode(TokenOf(obj ?? throw new ArgumentNullException(nameof(obj))));

    // Written and read back: whoever made a number, it has the type that its text gives it.
    private static JToken TokenOf(object model)
    {
        object? read = CceJson.Read(CceJson.Write(model), JsonCodecs.Any);
        return read as JToken ?? new JValue(read);
    }
}
