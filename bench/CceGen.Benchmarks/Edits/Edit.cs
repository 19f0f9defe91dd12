using CceGen.Benchmarks.Generation;
using CceGen.Measuring;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CceGen.Benchmarks.Edits;

/// <summary>An edit that is made and taken back in turns: after each, the driver runs and puts the sources into the compilation.</summary>
internal sealed class Edit : IMeasured
{
    private GeneratorDriver _driver;
    private State _current;
    private State _next;

    /// <param name="driver">The driver after it ran in the state <paramref name="before"/>.</param>
    public Edit(string name, GeneratorDriver driver, State before, State after)
    {
        Name = name;
        _driver = driver;
        _current = before;
        _next = after;
    }

    public string Name { get; }

    /// <summary>Makes the edit, and returns the number of sources that were written again.</summary>
    /// <exception cref="InvalidOperationException">The generator reported an error.</exception>
    public int CountSourcesWritten(CancellationToken cancellationToken)
    {
        var before = new HashSet<SourceText>(Sources(), ReferenceEqualityComparer.Instance);
        Run(cancellationToken);
        return Sources().Count(source => !before.Contains(source));
    }

    public Task CallAsync(CancellationToken cancellationToken)
    {
        Run(cancellationToken);
        return Task.CompletedTask;
    }

    // Not the trees: the driver makes new ones of old texts, which are parsed when somebody looks at them.
    private IEnumerable<SourceText> Sources() =>
        OwnGenerator.SourcesOf(_driver, EditDocument.Path).Select(source => source.SourceText);

    private void Run(CancellationToken cancellationToken)
    {
        if (_current.Document != _next.Document)
        {
            _driver = _driver.ReplaceAdditionalText(_current.Document, _next.Document);
        }

        _driver = _driver.RunGeneratorsAndUpdateCompilation(_next.Compilation, out _, out _, cancellationToken);
        (_current, _next) = (_next, _current);
    }

    /// <summary>What an edit changes.</summary>
    internal sealed record State(Compilation Compilation, TextDocument Document);
}
