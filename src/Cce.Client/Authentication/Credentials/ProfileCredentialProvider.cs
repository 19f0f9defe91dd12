using Cce.Client.Authentication.Exchange;

namespace Cce.Client.Authentication;

/// <summary>
/// Reads the access key from the section <c>[basic]</c> of a profile file: the one that <c>HUAWEICLOUD_SDK_CREDENTIALS_FILE</c>
/// names, or else <c>~/.huaweicloud/credentials</c>. The keys are <c>ak</c>, <c>sk</c>, <c>security_token</c>,
/// <c>project_id</c> and <c>iam_endpoint</c>; or <c>idp_id</c> and <c>id_token_file</c> to exchange an id token for an access
/// key, which is preferred if both are complete.
/// </summary>
/// <remarks>The file is read until it contains a key, and not again.</remarks>
public sealed class ProfileCredentialProvider : ICredentialProvider
{
    private readonly string? _path;
    private readonly CredentialOptions _options;
    private readonly SharedOperation<ICredentialProvider> _reading;
    private ICredentialProvider? _found;

    /// <summary>Initializes a new instance.</summary>
    /// <param name="path">
    /// Path of the file; <see langword="null"/> for the one that the environment names, or else that of the home folder.
    /// </param>
    /// <param name="options">Options; the defaults unless set.</param>
    public ProfileCredentialProvider(string? path = null, CredentialOptions? options = null)
    {
        _path = path;
        _options = options ?? new CredentialOptions();
        _reading = new SharedOperation<ICredentialProvider>(FindAsync);
    }

    /// <inheritdoc/>
    /// <exception cref="CceCredentialException">
    /// There is no file or no <c>[basic]</c> in it, or the id token could not be exchanged for a key.
    /// </exception>
    /// <exception cref="CceConfigurationException">
    /// The file cannot be read. The message names the line and never contains a value.
    /// </exception>
    public async ValueTask<AccessKeyCredential> GetCredentialAsync(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        ICredentialProvider found = Volatile.Read(ref _found)
            ?? await _reading.RunAsync(cancellationToken).ConfigureAwait(false);
        return await found.GetCredentialAsync(cancellationToken).ConfigureAwait(false);
    }

    private async Task<ICredentialProvider> FindAsync()
    {
        if (Volatile.Read(ref _found) is { } earlier)
        {
            return earlier;
        }

        ICredentialProvider found = await ReadAsync().ConfigureAwait(false);
        Volatile.Write(ref _found, found);
        return found;
    }

    private async Task<ICredentialProvider> ReadAsync()
    {
        string? named = _path ?? CredentialVariables.Read(_options.Environment, CredentialVariables.ProfileFile);
        string path = named ?? _options.Environment.PathInHome(".huaweicloud", "credentials")
            ?? throw Unavailable($"There is no home folder with a profile file; name one in {CredentialVariables.ProfileFile}");
        string text = await ReadTextAsync(path).ConfigureAwait(false) ?? throw (named is null
            ? Unavailable($"There is no profile file {path}")
            : new CceConfigurationException($"There is no profile file {path}, which {NamedBy} names", path));

        ProfileSection section = ProfileSection.Read(text, path, "basic")
            ?? throw Unavailable($"The profile file {path} has no section [basic]");
        var settings = new CredentialSettings(section.Find, CredentialSettingNames.ProfileKeys);
        return settings.IsEmpty
            ? throw Unavailable($"The section [basic] of {path} has no access key: set {settings.Choice}{section.Hint}")
            : settings.CreateProvider(_options);
    }

    private string NamedBy => _path is null ? CredentialVariables.ProfileFile : "the program";

    private async Task<string?> ReadTextAsync(string path)
    {
        try
        {
            return await _options.Environment.ReadFileAsync(path, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException
            or NotSupportedException)
        {
            throw new CceConfigurationException(
                $"The profile file {path} cannot be read: {exception.Message}", path, line: null, exception);
        }
    }

    private static CceCredentialException Unavailable(string message) => new(message) { IsUnavailable = true };
}
