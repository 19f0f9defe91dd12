namespace CceGen.Corpus;

/// <summary>Options of the generator from the command line, as <c>Name=Value</c>.</summary>
internal static class GeneratorOptions
{
    public static bool IsValid(string option) => option.IndexOf('=', StringComparison.Ordinal) > 0;

    public static IReadOnlyDictionary<string, string> Parse(IEnumerable<string> options)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var option in options)
        {
            var equals = option.IndexOf('=', StringComparison.Ordinal);
            values[option[..equals]] = option[(equals + 1)..];
        }

        return values;
    }
}
