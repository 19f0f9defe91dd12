using System.Collections;
using System.Globalization;
using System.Reflection;

namespace CceGen.Benchmarks.Calls;

/// <summary>
/// The members of a model as text, whoever generated its type: models of the same content have the same text.
/// </summary>
internal static class Facts
{
    private static readonly string[] Names =
    [
        .. new[] { typeof(Book), typeof(Author), typeof(Problem) }.SelectMany(type => type.GetProperties()).Select(property => property.Name).Distinct(),
    ];

    public static string Of(object? value) => value switch
    {
        null => "null",
        string text => text,
        DateTimeOffset time => time.ToString("O", CultureInfo.InvariantCulture),
        Enum constant => constant.ToString(),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        bool flag => flag ? "true" : "false",
        IEnumerable items => $"[{string.Join(',', items.Cast<object?>().Select(Of))}]",
        _ => $"{{{string.Join(',', Members(value))}}}",
    };

    private static IEnumerable<string> Members(object value)
    {
        foreach (string name in Names)
        {
            if (value.GetType().GetProperty(name, BindingFlags.Instance | BindingFlags.Public) is { } property)
            {
                yield return $"{name}:{Of(property.GetValue(value))}";
            }
        }
    }
}
