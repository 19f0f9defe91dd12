namespace CceGen.Corpus;

/// <summary>What the program tells the shell.</summary>
internal static class ExitCode
{
    public const int Success = 0;

    /// <summary>A document failed, or did worse than in the baseline.</summary>
    public const int Failure = 1;

    public const int Usage = 2;

    /// <summary>128 + SIGINT, as shells count.</summary>
    public const int Interrupted = 130;
}
