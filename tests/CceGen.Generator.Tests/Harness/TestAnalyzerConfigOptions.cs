using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CceGen.Generator.Tests.Harness;

/// <summary>Keys and values as the compiler reads them from the file that MSBuild writes; keys ignore case, as there.</summary>
internal sealed class TestAnalyzerConfigOptions(IEnumerable<KeyValuePair<string, string>> values) : AnalyzerConfigOptions
{
    private readonly ImmutableDictionary<string, string> _values = values.ToImmutableDictionary(KeyComparer);

    public override IEnumerable<string> Keys => _values.Keys;

    public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => _values.TryGetValue(key, out value);
}
