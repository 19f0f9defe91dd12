using System.CommandLine;

using CceGen.Corpus.Examples;

namespace CceGen.Corpus;

/// <summary>The hidden command that the pool starts: checks the documents that it is told on standard input.</summary>
internal static class WorkerCommand
{
    public const string Name = "worker";
    public const string GeneratorName = "--generator";
    public const string OptionName = "--option";
    public const string SourcesName = "--sources";
    public const string OnlyFailingName = "--only-failing";
    public const string ExamplesName = "--examples";

    public static Command Create()
    {
        var generator = new Option<string>(GeneratorName) { Required = true };
        var options = new Option<string[]>(OptionName) { DefaultValueFactory = _ => [] };
        var sources = new Option<string?>(SourcesName);
        var onlyFailing = new Option<bool>(OnlyFailingName);
        var examples = new Option<bool>(ExamplesName);

        var command = new Command(Name) { generator, options, sources, onlyFailing, examples };
        command.Hidden = true;
        command.SetAction(parsed =>
        {
            var loaded = GeneratorLoader.Load(parsed.GetRequiredValue(generator));
            var given = GeneratorOptions.Parse(parsed.GetRequiredValue(options));
            var exampleCheck = parsed.GetValue(examples) ? new ExampleCheck(loaded, given) : null;
            var writer = parsed.GetValue(sources) is { } folder ? new SourcesWriter(folder, parsed.GetValue(onlyFailing)) : null;
            Worker.Run(new DocumentCheck(loaded, given), exampleCheck, writer);
        });
        return command;
    }
}
