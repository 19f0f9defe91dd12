namespace Cce.Client.Authentication;

/// <summary>
/// Decides which addresses credentials may be sent to: those of the client's endpoints if they are known, over https, or over
/// http to this machine.
/// </summary>
internal static class CredentialTarget
{
    /// <param name="address">Address of the request.</param>
    /// <param name="endpoints">The endpoints of the client; <see langword="null"/> for any host.</param>
    /// <exception cref="InvalidOperationException">The address is not allowed. The message does not quote its path and query.</exception>
    public static void Check(Uri? address, IReadOnlyList<Uri>? endpoints)
    {
        if (address is not { IsAbsoluteUri: true })
        {
            throw new InvalidOperationException("The request has no absolute address");
        }

        if (address.Scheme != Uri.UriSchemeHttps && !(address.Scheme == Uri.UriSchemeHttp && address.IsLoopback))
        {
            throw new InvalidOperationException("Credentials are only sent over https, or over http to this machine");
        }

        if (endpoints is not null && !IsAmong(address, endpoints))
        {
            throw new InvalidOperationException(
                $"Credentials are only sent to the endpoints of the client, and '{address.Host}' is not one of them; add it to Endpoints");
        }
    }

    private static bool IsAmong(Uri address, IReadOnlyList<Uri> endpoints)
    {
        for (int index = 0; index < endpoints.Count; index++)
        {
            Uri endpoint = endpoints[index];
            if (endpoint.Port == address.Port && endpoint.Scheme == address.Scheme
                && string.Equals(endpoint.Host, address.Host, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
