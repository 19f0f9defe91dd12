using System.Net;
using System.Text;
using Cce.Client.Authentication.Exchange;

namespace Cce.Client.Authentication;

/// <summary>The pod identity agent of a CCE cluster.</summary>
internal sealed class PodIdentityAgent(CredentialOptions options)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <exception cref="CceCredentialException">The variables are not set, or the agent failed.</exception>
    /// <exception cref="CceConfigurationException">
    /// One variable is missing, or the token must not be sent to the address.
    /// </exception>
    public async ValueTask<AccessKeyCredential> GetKeyAsync(CancellationToken cancellationToken)
    {
        (Uri uri, string file) = ReadVariables();
        string token = await new TokenFile("token of the pod", file, CredentialVariables.PodTokenFile)
            .ReadAsync(options.Environment, cancellationToken).ConfigureAwait(false);
        using var request = new HttpRequestMessage(HttpMethod.Post, uri)
        {
            Content = new StringContent("{}", Encoding.UTF8, "application/json"),
        };
        request.Headers.TryAddWithoutValidation("Authorization", token);
        JsonExchange exchange = IsLocal(uri) ? options.LocalExchange(Patience) : options.RemoteExchange(Patience);
        try
        {
            JsonResponse response = await exchange.SendAsync(request, cancellationToken).ConfigureAwait(false);
            return response.IsSuccess ? TemporaryKeyReader.PodIdentity.Read(response) : throw response.Failure(token);
        }
        catch (ExchangeException exception)
        {
            throw new CceCredentialException(
                $"The pod identity agent at {uri.Authority} {exception.Message}", exception.InnerException);
        }
    }

    private (Uri Uri, string TokenFile) ReadVariables()
    {
        string? uri = CredentialVariables.Read(options.Environment, CredentialVariables.PodCredentialsUri);
        string? file = CredentialVariables.Read(options.Environment, CredentialVariables.PodTokenFile);
        return (uri, file) switch
        {
            ({ }, { }) => (Checked(uri), file),
            (null, null) => throw new CceCredentialException(
                $"There is no pod identity: {CredentialVariables.PodCredentialsUri} and {CredentialVariables.PodTokenFile} are not set")
            {
                IsUnavailable = true,
            },
            (null, _) => throw Halved(CredentialVariables.PodCredentialsUri, CredentialVariables.PodTokenFile),
            _ => throw Halved(CredentialVariables.PodTokenFile, CredentialVariables.PodCredentialsUri),
        };
    }

    // Whoever may set this variable could else have the token sent to him.
    private static Uri Checked(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out Uri? uri) && uri.UserInfo.Length == 0
        && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && IsLocal(uri)))
            ? uri
            : throw new CceConfigurationException(
                $"{CredentialVariables.PodCredentialsUri} is not an address that the token of the pod may be sent to: https://, or http:// "
                + "to this machine or a link-local address", CredentialVariables.PodCredentialsUri);

    // By the address as it is written: what a name stands for is up to whoever responses for it.
    private static bool IsLocal(Uri uri) =>
        uri.IsLoopback || (IPAddress.TryParse(uri.Host.Trim('[', ']'), out IPAddress? address) && IsLinkLocal(address));

    private static bool IsLinkLocal(IPAddress address)
    {
        byte[] bytes = address.GetAddressBytes();
        return address.IsIPv6LinkLocal || (bytes.Length == 4 && bytes[0] == 169 && bytes[1] == 254);
    }

    private static CceConfigurationException Halved(string missing, string present) =>
        new($"{missing} is not set, but {present} is: set both, or none", missing);
}
