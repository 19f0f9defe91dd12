using Cce.Client.ClientRuntime.NewtonsoftJson;
using Newtonsoft.Json.Linq;

namespace Cce.Client;

/// <summary>
/// Compares models by what they hold: two are equal when they are of one type and write the same JSON, members that nobody knows
/// included. The order of members does not count, that of lists does; numbers count by their value. A model can be changed, so
/// that its own <c>Equals</c> says whether it is the same object. Compare a key of a dictionary with this only as long as nobody
/// changes it.
/// </summary>
/// <example><c>bool changed = !CceModelComparer.Instance.Equals(before, now);</c></example>
public sealed class CceModelComparer : IEqualityComparer<object>
{
    // Its own settings: those that a program makes the default of the library would change what is written.
    private static readonly JsonBodySerializer Serializer = new(JsonBody.CreateSettings());

    private CceModelComparer()
    {
    }

    /// <summary>The comparer. It can stand where one for any model is asked for.</summary>
    public static CceModelComparer Instance { get; } = new();

    /// <summary>Whether both hold the same.</summary>
    /// <param name="x">A model, a list of models, or <see langword="null"/>.</param>
    /// <param name="y">Another one.</param>
    public new bool Equals(object? x, object? y) =>
        ReferenceEquals(x, y)
        || (x is not null && y is not null && x.GetType() == y.GetType() && JToken.DeepEquals(TokenOf(x), TokenOf(y)));

    /// <summary>A hash code that is the same for all that hold the same.</summary>
    /// <param name="obj">A model or a list of models.</param>
    public int GetHashCode(object obj) =>
        JToken.EqualityComparer.GetHashCode(TokenOf(obj ?? throw new ArgumentNullException(nameof(obj))));

    // Written and read back: whoever made a number, it has the type that its text gives it.
    private static JToken TokenOf(object model)
    {
        object? read = JsonBody.Parse<object>(JsonBody.Write(model, Serializer), Serializer);
        return read as JToken ?? new JValue(read);
    }
}
