namespace Cce.Client;

/// <summary>
/// An environment variable or a file that configures the client is invalid. The message names it, the line, and what to do. It
/// never contains a secret.
/// </summary>
public sealed class CceConfigurationException : CceException
{
    /// <summary>Initializes a new instance.</summary>
    /// <param name="message">What is wrong, where, and what to do. It must not contain a secret.</param>
    /// <param name="origin">The name of the environment variable, or the path of the file.</param>
    /// <param name="line">The line of the file, starting at 1; <see langword="null"/> if it does not concern one line.</param>
    /// <param name="innerException">The cause.</param>
    public CceConfigurationException(string message, string origin, int? line = null, Exception? innerException = null)
        : this(message, origin, line, CceFailure.None, innerException)
    {
    }

    internal CceConfigurationException(string message, string origin, int? line, CceFailure failure, Exception? innerException)
        : base(message, failure, innerException)
    {
        Origin = origin;
        Line = line;
    }

    /// <summary>The name of the environment variable, or the path of the file.</summary>
    public string Origin { get; }

    /// <summary>The line of the file, starting at 1; <see langword="null"/> if it does not concern one line.</summary>
    public int? Line { get; }
}
