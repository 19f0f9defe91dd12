using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Unicode;

namespace Cce.Client.Benchmarks;

/// <summary>A signature for one shape of request, as short as it can be: no query, no body, four headers.</summary>
internal sealed class HandWrittenSignature(string host, string accessKey, string secretKey, string projectId)
{
    private readonly byte[] _key = Encoding.UTF8.GetBytes(secretKey);

    public (string Date, string Authorization) Create(string path)
    {
        const string SignedHeaders = "accept;host;x-project-id;x-sdk-date";
        const string EmptyHash = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        string date = DateTime.UtcNow.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        Span<byte> text = stackalloc byte[1024];
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        Utf8.TryWrite(
            text,
            $"GET\n{path}/\n\naccept:application/json\nhost:{host}\nx-project-id:{projectId}\nx-sdk-date:{date}\n\n{SignedHeaders}\n{EmptyHash}",
            out int length);
        SHA256.HashData(text[..length], hash);
        Utf8.TryWrite(text, $"SDK-HMAC-SHA256\n{date}\n{Convert.ToHexStringLower(hash)}", out length);
        HMACSHA256.HashData(_key, text[..length], hash);
        return (date, $"SDK-HMAC-SHA256 Access={accessKey}, SignedHeaders={SignedHeaders}, Signature={Convert.ToHexStringLower(hash)}");
    }
}
