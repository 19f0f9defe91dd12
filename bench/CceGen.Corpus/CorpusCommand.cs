using System.CommandLine;
using Spectre.Console;

namespace CceGen.Corpus;

/// <summary>The command line, and what it becomes.</summary>
internal static class CorpusCommand
{
    private const string BothDialects = "both";

    private static readonly Argument<DirectoryInfo> Folder = new Argument<DirectoryInfo>("FOLDER")
    {
        Description = "The folder of OpenAPI documents (*.yaml, *.yml, *.json).",
    }.AcceptExistingOnly();

    private static readonly Option<bool> Recursive = new("--recursive") { Description = "Look into the folders below, too." };

    private static readonly Option<bool> Projects = new("--projects")
    {
        Description = "Each folder in FOLDER is a project: all of its files are additional files, and those that name a version are documents.",
    };

    private static readonly Option<bool> Lenient = new("--lenient") { Description = "Short for --option Lenient=true." };

    private static readonly Option<string?> Peer = new Option<string?>("--peer")
    {
        Description = "Another generator to compare with, each document in a process of its own.",
    }.AcceptOnlyFromAmong(Dialect.NSwag.ToWord());

    private static readonly Option<bool> Examples = new("--examples")
    {
        Description = "Have the generated models read each example of a document that fits its schema, and write it again.",
    };

    private static readonly Option<string?> Filter = new("--filter")
    {
        Description = "Check only the documents whose name contains this.",
        HelpName = "TEXT",
    };

    private static readonly Option<int?> Largest = new("--largest")
    {
        Description = "Check only the N largest documents, each in a process of its own, and show what each step costs.",
        HelpName = "N",
    };

    private static readonly Option<string> DialectName = new Option<string>("--dialect")
    {
        Description = "The JSON library to generate for.",
        DefaultValueFactory = _ => Dialect.Newtonsoft.ToWord(),
    }.AcceptOnlyFromAmong(Dialect.Newtonsoft.ToWord(), Dialect.Stj.ToWord(), BothDialects);

    private static readonly Option<string[]> GeneratorOption = new("--option")
    {
        Description = "An option of the generator, such as GenerateNullableReferenceTypes=true. May be repeated.",
        HelpName = "NAME=VALUE",
        DefaultValueFactory = _ => [],
    };

    private static readonly Option<FileInfo> Generator = new Option<FileInfo>("--generator")
    {
        Description = "Another build of the generator.",
        HelpName = "DLL",
        DefaultValueFactory = _ => new FileInfo(Path.Combine(AppContext.BaseDirectory, "CceGen.Generator.dll")),
    }.AcceptExistingOnly();

    private static readonly Option<FileInfo> Baseline = new Option<FileInfo>("--baseline")
    {
        Description = "The table of an earlier run, to compare with.",
        HelpName = "TSV",
    }.AcceptExistingOnly();

    private static readonly Option<FileInfo?> Output = new("--output") { Description = "Where to write the table.", HelpName = "TSV" };

    private static readonly Option<DirectoryInfo?> Sources = new("--sources") { Description = "Where to keep the generated sources.", HelpName = "DIR" };

    private static readonly Option<bool> OnlyFailing = new("--only-failing")
    {
        Description = "Keep rows and sources only of the documents that fail.",
    };

    private static readonly Option<int> Jobs = new("--jobs")
    {
        Description = "How many documents to check at a time.",
        HelpName = "N",
        DefaultValueFactory = _ => Environment.ProcessorCount,
    };

    private static readonly Option<int> TimeLimit = new("--timeout")
    {
        Description = "The time limit of one document.",
        HelpName = "SECONDS",
        DefaultValueFactory = _ => 60,
    };

    private static readonly Option<int> MemoryLimit = new("--memory")
    {
        Description = "The memory limit of one document.",
        HelpName = "MB",
        DefaultValueFactory = _ => 2048,
    };

    public static RootCommand Create()
    {
        AddValidators();
        var command = new RootCommand("Generates a client from every OpenAPI document of a folder, and compiles it.")
        {
            Folder, Recursive, Projects, Filter, Largest, DialectName, Peer, Examples, Lenient, GeneratorOption, Generator, Baseline, Output, Sources, OnlyFailing, Jobs, TimeLimit, MemoryLimit,
        };
        command.SetAction((parsed, cancellationToken) => new CorpusRun(Read(parsed), AnsiConsole.Console).RunAsync(cancellationToken));
        return command;
    }

    private static void AddValidators()
    {
        GeneratorOption.Validators.Add(result =>
        {
            if (!result.GetRequiredValue(GeneratorOption).All(GeneratorOptions.IsValid))
            {
                result.AddError("--option takes NAME=VALUE.");
            }
        });
        foreach (var positive in new Option[] { Jobs, TimeLimit, MemoryLimit, Largest })
        {
            positive.Validators.Add(result =>
            {
                if (result.GetValueOrDefault<int?>() <= 0)
                {
                    result.AddError($"{positive.Name} takes a number above zero.");
                }
            });
        }
    }

    private static CorpusOptions Read(ParseResult parsed)
    {
        var dialect = parsed.GetRequiredValue(DialectName);
        return new CorpusOptions
        {
            Folder = parsed.GetRequiredValue(Folder).FullName,
            Recursive = parsed.GetValue(Recursive),
            Filter = parsed.GetValue(Filter),
            Largest = parsed.GetValue(Largest),
            Projects = parsed.GetValue(Projects),
            Dialects =
            [
                .. dialect == BothDialects ? new[] { Dialect.Newtonsoft, Dialect.Stj } : [Words.ToDialect(dialect)],
                .. parsed.GetValue(Peer) is { } peer ? new[] { Words.ToDialect(peer) } : [],
            ],
            Generator = parsed.GetRequiredValue(Generator).FullName,
            GeneratorOptions = [.. parsed.GetRequiredValue(GeneratorOption), .. parsed.GetValue(Lenient) ? new[] { "Lenient=true" } : []],
            Examples = parsed.GetValue(Examples),
            Baseline = parsed.GetValue(Baseline)?.FullName,
            Output = parsed.GetValue(Output)?.FullName,
            Sources = parsed.GetValue(Sources)?.FullName,
            OnlyFailing = parsed.GetValue(OnlyFailing),
            Jobs = parsed.GetValue(Jobs),
            Limits = new WorkerLimits(TimeSpan.FromSeconds(parsed.GetValue(TimeLimit)), parsed.GetValue(MemoryLimit)),
        };
    }
}
