namespace Cce.Client;

/// <summary>
/// An environment variable or a file that configures the client holds what cannot be used. The message says which one, where
/// in it, and what to do. It never holds a secret.
/// </summary>
public sealed class CceConfigurationException : CceException
{
    /// <summary>Makes an exception.</summary>
    /// <param name="message">What is wrong, where, and what to do. No secret may be in it.</param>
    /// <param name="origin">The name of the environment variable, or the path of the file.</param>
    /// <param name="line">The line of the file, the first one being 1; <see langword="null"/> if it is no matter of one line.</param>
    /// <param name="innerException">What made the origin unusable.</param>
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

    /// <summary>The line of the file, the first one being 1; <see langword="null"/> if it is no matter of one line.</summary>
    public int? Line { get; }
}
