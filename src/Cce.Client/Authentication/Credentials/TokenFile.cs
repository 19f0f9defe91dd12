using Cce.Client.Host;

namespace Cce.Client.Authentication;

/// <summary>A file that contains a token and nothing else. Another program writes it anew before the token expires.</summary>
/// <param name="content">What the token is, for messages.</param>
/// <param name="path">Path of the file.</param>
/// <param name="setting">
/// The variable or the line of the profile file that names the path; <see langword="null"/> if the program does. The value of a
/// setting may be a secret in the wrong place: messages name the setting and not the path.
/// </param>
internal sealed class TokenFile(string content, string path, string? setting = null)
{
    private string Name => setting is null ? $"The file '{path}' with the {content}" : $"The file with the {content} that {setting} names";

    /// <exception cref="CceCredentialException">The file cannot be read, or contains no token.</exception>
    public async Task<string> ReadAsync(HostEnvironment environment, CancellationToken cancellationToken)
    {
        string? text;
        try
        {
            text = await environment.ReadFileAsync(path, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException
            or NotSupportedException)
        {
            throw Unreadable(exception);
        }

        string token = text?.Trim() ?? throw new CceCredentialException($"{Name} does not exist");
        return HeaderText.IsWord(token) ? token : throw new CceCredentialException(
            token.Length == 0 ? $"{Name} is empty" : $"{Name} contains characters that no token has; write the token and nothing else");
    }

    // The messages of the system quote the path.
    private CceCredentialException Unreadable(Exception exception) => setting is null
        ? new CceCredentialException($"{Name} cannot be read: {exception.Message}", exception)
        : new CceCredentialException(
            $"{Name} cannot be read ({(exception is UnauthorizedAccessException ? "access denied" : exception.GetType().Name)})");
}
