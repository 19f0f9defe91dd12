using System.Text;
using CceGen.Runtime.SystemTextJson;
using Newtonsoft.Json.Linq;
using NewtonsoftBody = CceGen.Runtime.NewtonsoftJson.JsonBody;
using NewtonsoftCodecs = CceGen.Runtime.NewtonsoftJson.JsonCodecs;
using NewtonsoftSerializer = CceGen.Runtime.NewtonsoftJson.JsonBodySerializer;
using SystemTextBody = CceGen.Runtime.SystemTextJson.JsonBody;
using SystemTextSerializer = CceGen.Runtime.SystemTextJson.JsonBodySerializer;

namespace CceGen.Runtime.Tests.Json;

/// <summary>Bodies, read and written with both libraries.</summary>
public sealed class JsonBodyTests
{
    private static readonly NewtonsoftSerializer Newtonsoft = new(NewtonsoftBody.CreateSettings());
    private static readonly SystemTextSerializer SystemText = new(new());
    private static readonly JsonCodec<IEnumerable<int>> Numbers = JsonCodecs.List<IEnumerable<int>, int>(JsonCodecs.Int32);
    private static readonly CceGen.Runtime.NewtonsoftJson.JsonCodec<IEnumerable<int>> NewtonsoftNumbers = NewtonsoftCodecs.List<IEnumerable<int>, int>(NewtonsoftCodecs.Int32);
    private static readonly CceGen.Runtime.NewtonsoftJson.JsonCodec<IEnumerable<string>> NewtonsoftTexts = NewtonsoftCodecs.List<IEnumerable<string>, string>(NewtonsoftCodecs.String);
    private static readonly JsonCodec<IEnumerable<string>> Texts = JsonCodecs.List<IEnumerable<string>, string>(JsonCodecs.String);

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("application/json; charset=iso-8859-1")]
    public async Task A_body_is_read_whatever_its_encoding(string contentType)
    {
        Assert.Equal(["ä", "1"], await ReadAsync(contentType, body => NewtonsoftBody.ReadAsync(body, NewtonsoftTexts, Newtonsoft, TestContext.Current.CancellationToken)));
        Assert.Equal(["ä", "1"], await ReadAsync(contentType, body => SystemTextBody.ReadAsync(body, Texts, SystemText, TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task A_body_is_written_in_UTF_8()
    {
        int[] value = [1, 2];
        using var first = NewtonsoftBody.Create(value, "application/merge-patch+json", NewtonsoftNumbers, Newtonsoft);
        using var second = SystemTextBody.Create(value, "application/merge-patch+json", Numbers, SystemText);

        foreach (var content in new[] { first, second })
        {
            Assert.Equal("application/merge-patch+json", content.Headers.ContentType!.ToString());
            Assert.Equal("[1,2]", await content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[1,2] x")]
    [InlineData("<html>")]
    public void What_is_no_JSON_is_unreadable(string text)
    {
        Assert.True(NewtonsoftBody.IsUnreadable(Assert.ThrowsAny<Exception>(() => NewtonsoftBody.Parse(text, NewtonsoftNumbers, Newtonsoft))));
        Assert.True(SystemTextBody.IsUnreadable(Assert.ThrowsAny<Exception>(() => SystemTextBody.Parse(text, Numbers, SystemText))));
    }

    [Fact]
    public void A_mistake_of_the_program_is_not_unreadable()
    {
        Assert.False(NewtonsoftBody.IsUnreadable(new InvalidOperationException()));
        Assert.False(SystemTextBody.IsUnreadable(new OperationCanceledException()));
    }

    [Theory]
    [InlineData("1.10")]
    [InlineData("1e400")]
    [InlineData("123456789012345678901234567890")]
    [InlineData("\"2026-01-02T03:04:05Z\"")]
    [InlineData("{\"$ref\":\"#/a\",\"$type\":\"b\"}")]
    [InlineData("[[],{},null,true]")]
    public void Any_JSON_comes_back_as_it_was_written(string text)
    {
        var value = NewtonsoftBody.Parse(text, NewtonsoftCodecs.Any, Newtonsoft);

        Assert.Equal(text, (value as JToken ?? new JValue(value)).ToString(global::Newtonsoft.Json.Formatting.None));
    }

    [Theory]
    [InlineData("[1.10,true,\"a\"]")]
    public void A_number_where_a_text_is_expected_keeps_its_text(string text) =>
        Assert.Equal(["1.10", "true", "a"], NewtonsoftBody.Parse(text, NewtonsoftTexts, Newtonsoft)!);

    private static async Task<T> ReadAsync<T>(string contentType, Func<ReceivedBody, Task<T?>> read)
        where T : class
    {
        var charset = contentType.Split("charset=") is [_, var name] ? Encoding.GetEncoding(name) : Encoding.UTF8;
        using var content = new ByteArrayContent(charset.GetBytes("[\"ä\",\"1\"]"));
        content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        using var body = new ReceivedBody(content);
        return (await read(body))!;
    }
}
