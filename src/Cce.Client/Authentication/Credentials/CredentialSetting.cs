using System.Diagnostics;

namespace Cce.Client.Authentication;

/// <summary>A value that credentials are made of, and where it stands. Its text is the name alone: the value may be a secret.</summary>
/// <param name="name">Name of the environment variable, or key in the file.</param>
/// <param name="value">The value; <see langword="null"/> if it is not set.</param>
/// <param name="origin">Name of the environment variable, or path of the file.</param>
/// <param name="line">Line in the file.</param>
[DebuggerDisplay("{Name,nq}")]
internal sealed class CredentialSetting(string name, string? value, string origin, int? line = null)
{
    public string Name { get; } = name;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? Value { get; } = value;

    public bool IsSet => Value is not null;

    /// <summary>The name, and for a file the place.</summary>
    public string Place => origin == Name ? Name : line is { } number ? $"{Name} ({origin}, line {number})" : $"{Name} ({origin})";

    /// <summary>An exception that names the place and never the value.</summary>
    public CceConfigurationException Error(string problem) => new($"{Place} {problem}", origin, line);

    /// <summary>The value, which is sent in a header.</summary>
    public string HeaderValue() => HeaderText.IsWord(Value!)
        ? Value! : throw Error("contains characters that are not allowed in a header; copy the value again, in one line and without quotes");
}
