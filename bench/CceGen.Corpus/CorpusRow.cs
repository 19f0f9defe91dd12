using CceGen.Corpus.Examples;

namespace CceGen.Corpus;

/// <summary>What was found out about one document in one dialect: one line of the table.</summary>
internal sealed record CorpusRow
{
    public required string File { get; init; }

    public required Dialect Dialect { get; init; }

    public required CheckResult Result { get; init; }

    /// <summary>The version of the specification that the document names: <c>2.0</c>, <c>3.1</c>; empty when none is found.</summary>
    public string Version { get; init; } = "";

    public int GeneratedFiles { get; init; }

    public int GeneratedLines { get; init; }

    public int CompileErrors { get; init; }

    /// <summary>The id of the first compile error; empty when something else went wrong, and then the message says what.</summary>
    public string FirstErrorId { get; init; } = "";

    public string FirstErrorMessage { get; init; } = "";

    public int Warnings { get; init; }

    public string FirstWarningId { get; init; } = "";

    /// <summary>Whether a project with this document builds: something was generated, it compiles, and no diagnostic is an error.</summary>
    public bool Builds { get; init; }

    /// <summary>Whether nothing of the document was omitted.</summary>
    public bool Complete { get; init; }

    /// <summary>The generator's diagnostics in the form <c>CCE0301:12 CCE0303:2</c>.</summary>
    public string Diagnostics { get; init; } = "";

    /// <summary>What was omitted or lost, by construct, in the form of <see cref="OmittedConstructs"/>.</summary>
    public string Omitted { get; init; } = "";

    public long GenerateMilliseconds { get; init; }

    public long CompileMilliseconds { get; init; }

    public long PeakMegabytes { get; init; }

    /// <summary>What the generator allocated, in MB; not in the table.</summary>
    public long GenerateMegabytes { get; init; }

    /// <summary>What the compiler allocated, in MB; not in the table.</summary>
    public long CompileMegabytes { get; init; }

    /// <summary>What became of the examples, if that was asked for; it has a table of its own.</summary>
    public ExampleResults? Examples { get; init; }
}
