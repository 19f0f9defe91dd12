using System.Security.Cryptography;
using System.Text;

namespace Cce.Client.Tests.Authentication;

/// <summary>
/// The service's side: computes a signature from nothing but what arrived. It works on bytes and shares no code with the
/// signer, so that the two cannot be wrong together.
/// </summary>
internal static class WireSignature
{
    public static string Authorization(WireRequest request, string accessKey, string secretKey)
    {
        string names = request.Header("Authorization").Split("SignedHeaders=")[1].Split(',')[0];
        string[] target = request.Target.Split('?', 2);
        string path = Encode(Decode(target[0], plusIsSpace: false), keepSlash: true);
        string canonical = string.Join('\n', [
            request.Method,
            path.EndsWith('/') ? path : path + "/",
            Query(target.Length == 2 ? target[1] : ""),
            .. names.Split(';').Select(name => $"{name}:{request.Header(name).Trim()}"),
            "",
            names,
            request.Has("X-Sdk-Content-Sha256") ? request.Header("X-Sdk-Content-Sha256") : Hex(SHA256.HashData(request.Body)),
        ]);
        string text = $"SDK-HMAC-SHA256\n{request.Header("X-Sdk-Date")}\n{Hex(SHA256.HashData(Encoding.UTF8.GetBytes(canonical)))}";
        string signature = Hex(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secretKey), Encoding.UTF8.GetBytes(text)));
        return $"SDK-HMAC-SHA256 Access={accessKey}, SignedHeaders={names}, Signature={signature}";
    }

    private static string Query(string raw) => raw.Length == 0 ? "" : string.Join('&', raw.Split('&')
        .Select(pair => (pair + "=").Split('=', 2))
        .Select(pair => (Key: Text(pair[0]), Value: Text(pair[1].EndsWith('=') ? pair[1][..^1] : pair[1])))
        .OrderBy(pair => pair.Key, StringComparer.Ordinal).ThenBy(pair => pair.Value, StringComparer.Ordinal)
        .Select(pair => $"{Encode(Encoding.UTF8.GetBytes(pair.Key))}={Encode(Encoding.UTF8.GetBytes(pair.Value))}"));

    private static string Text(string raw) => Encoding.UTF8.GetString(Decode(raw, plusIsSpace: true));

    private static byte[] Decode(string raw, bool plusIsSpace)
    {
        var bytes = new List<byte>();
        for (int index = 0; index < raw.Length; index++)
        {
            if (raw[index] == '%')
            {
                bytes.AddRange(Convert.FromHexString(raw.AsSpan(index + 1, 2)));
                index += 2;
            }
            else
            {
                bytes.Add((byte)(plusIsSpace && raw[index] == '+' ? ' ' : raw[index]));
            }
        }

        return [.. bytes];
    }

    private static string Encode(byte[] bytes, bool keepSlash = false) => string.Concat(bytes.Select(value =>
        char.IsAsciiLetterOrDigit((char)value) || "-._~".Contains((char)value) || (keepSlash && value == '/')
            ? ((char)value).ToString()
            : $"%{value:X2}"));

    private static string Hex(byte[] bytes) => Convert.ToHexStringLower(bytes);
}
