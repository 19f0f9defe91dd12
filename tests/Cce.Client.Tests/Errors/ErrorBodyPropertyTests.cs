using System.Text;
using Cce.Client.Errors;
using CsCheck;

namespace Cce.Client.Tests.Errors;

public sealed class ErrorBodyPropertyTests
{
    private static readonly string[] Bodies =
    [
        """{"errorCode":"CCE.01400001","errorMessage":"Invalid.","message":"n","details":[{"code":1.5e3,"message":"a"},"b",[{}]]}""",
        """{"error":{"code":401,"message":"a\u00fc\ud83d\ude00","title":"t"},"request_id":"r","encoded_authorization_message":"x"}""",
        """{"kind":"Status","reason":"r","details":{"causes":[{"reason":"a","message":"b"}]},"code":404}""",
        "<?xml version=\"1.0\"?><Error><Code>C &amp; D</Code><Message><![CDATA[m]]></Message><RequestId>r</RequestId></Error>",
        "<!DOCTYPE html><html><head><title>502 &#128512;</title><script>a<b</script></head><body><h1>x</h1></body></html>",
    ];

    private static readonly Gen<string> Body = Gen.Int[0, Bodies.Length - 1].Select(static index => Bodies[index]);

    /// <summary>A body with pieces cut out, doubled, or overwritten.</summary>
    private static readonly Gen<string> Mutilated = Gen.Select(
        Body, Gen.Int[0, 200], Gen.Int[0, 40], Gen.OneOf(Gen.String[0, 3], Gen.String[Gen.Char["{}[]<>\"\\&;:,0-"], 0, 3]), Gen.Int[0, 2],
        static (body, place, length, piece, way) =>
        {
            int start = place % body.Length;
            int end = Math.Min(body.Length, start + length);
            return way switch
            {
                0 => body[..start],
                1 => body[..start] + piece + body[end..],
                _ => body[..end] + piece + body[start..],
            };
        });

    [Fact]
    public void No_text_makes_it_throw() => Gen.OneOf(
        Gen.String,
        Gen.Select(Gen.Char["{[\"<"], Gen.String, static (first, rest) => first + rest),
        Mutilated).Sample(static text => IsSound(ErrorBody.Read(text)));

    [Fact]
    public void No_bytes_make_it_throw() =>
        Gen.Select(
            Gen.Byte.Array[0, 100],
            Gen.OneOf(Gen.String[0, 20], Gen.String[0, 5].Select(static name => "text/plain; charset=" + name)))
            .Sample(static (bytes, contentType) => IsSound(ErrorBody.Read(bytes, contentType)));

    [Fact]
    public void Any_code_and_message_come_back_from_JSON() =>
        Gen.Select(Gen.String[1, 30], Gen.String[1, 200]).Where(static (code, message) => HasText(code) && HasText(message))
            .Sample(static (code, message) =>
            {
                string json = Newtonsoft.Json.JsonConvert.SerializeObject(new { errorCode = code, errorMessage = message });
                ErrorBody body = ErrorBody.Read(Encoding.UTF8.GetBytes(json), "application/json");
                return body.Code == Expected(code) && body.Message == Expected(message);
            });

    private static bool HasText(string text) => !string.IsNullOrWhiteSpace(text);

    // Half of a pair of surrogates has no bytes in UTF-8.
    private static string Expected(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).Trim();

    private static bool IsSound(ErrorBody body) =>
        (body.Code is null || HasText(body.Code))
        && (body.Message is null || (HasText(body.Message) && body.Message.Length <= 8192))
        && body.Details.All(static detail => detail.Code is not null || detail.Message is not null);
}
