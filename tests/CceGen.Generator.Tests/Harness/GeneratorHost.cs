using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CceGen.Generator.Tests.Harness;

/// <summary>
/// Runs a generator as the compiler does. A host is immutable: a changed host that is run again shares what the driver
/// has cached, so that a second run shows what an edit costs.
/// </summary>
internal sealed class GeneratorHost
{
    /// <summary>The name of the assembly unless a test sets another one: that of the namespace of features.</summary>
    public const string AssemblyName = "Feature";

    private static readonly CSharpParseOptions ParseOptions =
        new(LanguageVersion.Latest, DocumentationMode.Diagnose, SourceCodeKind.Regular);

    private readonly GeneratorDriver _driver;
    private readonly Compilation _compilation;
    private readonly ImmutableArray<(TestFile File, InMemoryAdditionalText Text)> _files;
    private readonly ImmutableDictionary<string, string> _properties;

    private GeneratorHost(
        GeneratorDriver driver,
        Compilation compilation,
        ImmutableArray<(TestFile File, InMemoryAdditionalText Text)> files,
        ImmutableDictionary<string, string> properties)
    {
        _driver = driver;
        _compilation = compilation;
        _files = files;
        _properties = properties;
    }

    public static GeneratorHost Create(params IEnumerable<TestFile> files) => Create(TestedGenerator.Create(), files);

    public static GeneratorHost Create(IIncrementalGenerator generator, params IEnumerable<TestFile> files) => Create(generator, tracksSteps: true, files);

    /// <param name="tracksSteps">Whether the steps can be asked for, which a compiler does not do. With them, Roslyn 4.8 loses items after one was removed.</param>
    public static GeneratorHost Create(IIncrementalGenerator generator, bool tracksSteps, params IEnumerable<TestFile> files)
    {
        var driver = CSharpGeneratorDriver.Create(
            [generator.AsSourceGenerator()],
            parseOptions: ParseOptions,
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: tracksSteps));
        var compilation = CSharpCompilation.Create(
            AssemblyName,
            [CSharpSyntaxTree.ParseText("internal static class Program;", ParseOptions)],
            References.For(Dialect.NewtonsoftJson),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var host = new GeneratorHost(driver, compilation, [], ImmutableDictionary<string, string>.Empty.Add("AssemblyName", AssemblyName));
        return files.Aggregate(host, (current, file) => current.WithFile(file));
    }

    /// <summary>Adds the file, or replaces the one at the same path.</summary>
    public GeneratorHost WithFile(TestFile file)
    {
        var added = (file, new InMemoryAdditionalText(file.Path, file.Text));
        var index = _files.IndexOf(_files.FirstOrDefault(existing => existing.File?.Path == file.Path));
        return With(files: index < 0 ? _files.Add(added) : _files.SetItem(index, added));
    }

    /// <summary>Has the file at the path fail to be read.</summary>
    public GeneratorHost WithUnreadable(string path)
    {
        var index = _files.IndexOf(_files.Single(existing => existing.File.Path == path));
        return With(files: _files.SetItem(index, (_files[index].File, new InMemoryAdditionalText(path, null))));
    }

    /// <summary>The file at the path.</summary>
    public TestFile File(string path) => _files.Single(existing => existing.File.Path == path).File;

    /// <summary>Compiles as an older C#, named as LangVersion does.</summary>
    public GeneratorHost WithLanguageVersion(string version) =>
        LanguageVersionFacts.TryParse(version, out var parsed)
            ? With(driver: _driver.WithUpdatedParseOptions(ParseOptions.WithLanguageVersion(parsed)))
            : throw new ArgumentException($"'{version}' is no version of C#.", nameof(version));

    /// <summary>Sets an MSBuild property, for example <c>CceGenJsonLibrary</c>.</summary>
    public GeneratorHost WithProperty(string name, string value) => With(properties: _properties.SetItem(name, value));

    /// <summary>Adds a C# file that has nothing to do with the documents.</summary>
    public GeneratorHost WithUnrelatedSource(string text) =>
        With(compilation: _compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(text, ParseOptions)));

    /// <summary>Runs under the culture, and hands back the result together with the host for the next run.</summary>
    public GeneratorRun Run(CultureInfo? culture = null)
    {
        var options = new TestAnalyzerConfigOptionsProvider(
            _properties,
            _files.ToDictionary(file => file.File.Path, file => file.File.Metadata));
        var driver = _driver
            .ReplaceAdditionalTexts([.. _files.Select(file => file.Text)])
            .WithUpdatedAnalyzerConfigOptions(options);

        var cultureBefore = CultureInfo.CurrentCulture;
        var uiCultureBefore = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentCulture = culture ?? cultureBefore;
            CultureInfo.CurrentUICulture = culture ?? uiCultureBefore;
            driver = driver.RunGenerators(_compilation, TestContext.Current.CancellationToken);
        }
        finally
        {
            CultureInfo.CurrentCulture = cultureBefore;
            CultureInfo.CurrentUICulture = uiCultureBefore;
        }

        return new GeneratorRun(With(driver: driver), driver.GetRunResult().Results.Single());
    }

    private GeneratorHost With(
        GeneratorDriver? driver = null,
        Compilation? compilation = null,
        ImmutableArray<(TestFile File, InMemoryAdditionalText Text)>? files = null,
        ImmutableDictionary<string, string>? properties = null) =>
        new(driver ?? _driver, compilation ?? _compilation, files ?? _files, properties ?? _properties);
}
