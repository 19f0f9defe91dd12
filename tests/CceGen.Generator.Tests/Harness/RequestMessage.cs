using System.Text;
using System.Text.RegularExpressions;

namespace CceGen.Generator.Tests.Harness;

/// <summary>Compares whole requests, octet by octet.</summary>
public static partial class RequestMessage
{
    /// <summary>The request as text, an octet a character, but for what differs from run to run: the port of the server and the boundary of parts.</summary>
    public static string TextOf(IReadOnlyList<byte> message, LoopbackServer server)
    {
        var text = Encoding.Latin1.GetString([.. message]).Replace($"\r\nHost: {server.BaseAddress.Authority}\r\n", "\r\nHost: SERVER\r\n", StringComparison.Ordinal);
        return Boundary().Match(text) is { Success: true } boundary ? text.Replace(boundary.Value, "BOUNDARY", StringComparison.Ordinal) : text;
    }

    /// <summary>
    /// Asserts that the last request is this one, and that it would be none with any of its octets changed, left out or repeated.
    /// </summary>
    public static void AssertLast(LoopbackServer server, string expected)
    {
        var message = server.LastRequest.Message;
        Assert.Equal(expected, TextOf(message, server));
        for (var index = 0; index < message.Count; index++)
        {
            AssertOther(With([(byte)(message[index] ^ 1)]));
            AssertOther(With([(byte)(message[index] ^ 0x20)]));
            AssertOther(With([]));
            AssertOther(With([message[index], message[index]]));

            List<byte> With(byte[] octets) => [.. message.Take(index), .. octets, .. message.Skip(index + 1)];
        }

        void AssertOther(List<byte> other)
        {
            if (TextOf(other, server) == expected)
            {
                Assert.Fail($"Not told from the request:\n{Encoding.Latin1.GetString([.. other])}");
            }
        }
    }

    [GeneratedRegex(@"(?<=\r\nContent-Type: [^\r]*boundary="")[0-9a-f]{32}(?=""\r\n)|(?<=\r\nContent-Type: [^\r]*boundary=)[0-9a-f]{32}(?=\r\n)")]
    private static partial Regex Boundary();
}
