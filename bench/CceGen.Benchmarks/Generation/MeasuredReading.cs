using CceGen.Corpus;
using CceGen.Measuring;
using Microsoft.CodeAnalysis;

namespace CceGen.Benchmarks.Generation;

/// <summary>
/// The document again with an extension of its own on top, or without it: all of it is read and lowered, and because the models are
/// equal, nothing is emitted.
/// </summary>
internal sealed class MeasuredReading : IMeasured
{
    private const string Extension = "x-measured";

    private readonly Dialect _dialect;
    private GeneratorDriver _driver;
    private TextDocument _current;
    private TextDocument _next;

    public MeasuredReading(string name, string path, string text, Dialect dialect)
    {
        Name = name;
        _dialect = dialect;
        _current = new TextDocument(path, text);
        _next = new TextDocument(path, WithExtension(text));
        _driver = OwnGenerator.CreateDriver(_current, dialect).RunGenerators(ClientCompilation.For(dialect));
    }

    public string Name { get; }

    public Task CallAsync(CancellationToken cancellationToken)
    {
        _driver = _driver.ReplaceAdditionalText(_current, _next).RunGenerators(ClientCompilation.For(_dialect), cancellationToken);
        (_current, _next) = (_next, _current);
        return Task.CompletedTask;
    }

    private static string WithExtension(string text)
    {
        int brace = text.AsSpan().TrimStart().StartsWith("{", StringComparison.Ordinal) ? text.IndexOf('{', StringComparison.Ordinal) + 1 : 0;
        return brace > 0 ? text.Insert(brace, $"\"{Extension}\": true, ") : $"{Extension}: true\n{text}";
    }
}
