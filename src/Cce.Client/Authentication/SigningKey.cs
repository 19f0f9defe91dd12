namespace Cce.Client.Authentication;

/// <summary>Signs with the secret key, or with a key that is derived from it for one scope.</summary>
internal static class SigningKey
{
    public static void Sign(ReadOnlySpan<byte> text, AccessKeyCredential credential, string? scope, Span<byte> signature)
    {
        var key = new Utf8Buffer(256);
        try
        {
            if (scope is null)
            {
                key.Append(credential.SecretKey);
            }
            else
            {
                Span<byte> derived = stackalloc byte[Digest.Size];
                Derive(credential, scope, derived);
                key.AppendHex(derived);
            }

            Digest.HmacSha256(key.Written, text, signature);
        }
        finally
        {
            key.Dispose();
        }
    }

    // HKDF (RFC 5869) for as many bytes as one hash has: the access key is the salt, the scope is the context.
    private static void Derive(AccessKeyCredential credential, string scope, Span<byte> derived)
    {
        Span<byte> extracted = stackalloc byte[Digest.Size];
        var salt = new Utf8Buffer(256);
        var input = new Utf8Buffer(256);
        try
        {
            salt.Append(credential.AccessKey);
            input.Append(credential.SecretKey);
            Digest.HmacSha256(salt.Written, input.Written, extracted);
        }
        finally
        {
            salt.Dispose();
            input.Dispose();
        }

        var context = new Utf8Buffer(256);
        try
        {
            context.Append(scope);
            context.Append('\u0001');
            Digest.HmacSha256(extracted, context.Written, derived);
        }
        finally
        {
            context.Dispose();
        }
    }
}
