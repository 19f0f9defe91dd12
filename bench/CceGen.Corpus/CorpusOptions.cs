namespace CceGen.Corpus;

/// <summary>What was asked for on the command line.</summary>
internal sealed record CorpusOptions
{
    public required string Folder { get; init; }

    public required bool Recursive { get; init; }

    /// <summary>Whether each folder is a project: its files see each other, and those that name a version are its documents.</summary>
    public required bool Projects { get; init; }

    /// <summary>A part of the name of the documents to check; nothing for all.</summary>
    public required string? Filter { get; init; }

    /// <summary>How many documents to check, the largest ones; nothing for all.</summary>
    public required int? Largest { get; init; }

    public required IReadOnlyList<Dialect> Dialects { get; init; }

    public required string Generator { get; init; }

    public required IReadOnlyList<string> GeneratorOptions { get; init; }

    /// <summary>Have the models read and write the examples of the documents.</summary>
    public required bool Examples { get; init; }

    public required string? Baseline { get; init; }

    public required string? Output { get; init; }

    public required string? Sources { get; init; }

    /// <summary>Keep rows and sources of failing documents only.</summary>
    public required bool OnlyFailing { get; init; }

    public required int Jobs { get; init; }

    public required WorkerLimits Limits { get; init; }
}
