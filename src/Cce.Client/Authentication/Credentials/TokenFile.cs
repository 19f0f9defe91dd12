using Cce.Client.Surroundings;

namespace Cce.Client.Authentication;

/// <summary>A file that holds a token and nothing else. Another program writes it anew before the token runs out.</summary>
internal static class TokenFile
{
    /// <exception cref="CceCredentialException">The file cannot be read, or holds no token.</exception>
    public static async Task<string> ReadAsync(
        string what, string path, HostEnvironment environment, CancellationToken cancellationToken)
    {
        string? text;
        try
        {
            text = await environment.ReadFileAsync(path, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException
            or NotSupportedException)
        {
            throw new CceCredentialException($"The file {path} with the {what} cannot be read: {exception.Message}", exception);
        }

        string token = text?.Trim() ?? throw new CceCredentialException($"There is no file {path} with the {what}.");
        return HeaderText.IsWord(token) ? token
            : throw new CceCredentialException(token.Length == 0
                ? $"The file {path} is empty; it is to hold the {what}."
                : $"The file {path} is to hold the {what} and nothing else, but it holds characters that no token has.");
    }
}
