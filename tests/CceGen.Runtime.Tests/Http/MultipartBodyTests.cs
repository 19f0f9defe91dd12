using System.Text;

namespace CceGen.Runtime.Tests.Http;

/// <summary>Bodies of several parts: no text ends a name, a header or a part.</summary>
public sealed class MultipartBodyTests
{
    [Theory]
    [InlineData("a", "a")]
    [InlineData("a\"b", "a%22b")]
    [InlineData("a\r\nX-Evil: 1", "a%0D%0AX-Evil: 1")]
    [InlineData("a\0\u007F", "a%00%7F")]
    [InlineData("ü€😀", "ü€😀")]
    [InlineData("a\\", "a\\")]
    [InlineData("50%", "50%")]
    public async Task Names_are_quoted_as_browsers_do(string name, string quoted)
    {
        Assert.Equal($"--B\r\nContent-Disposition: form-data; name=\"{quoted}\"\r\n\r\nv\r\n--B--\r\n", await SentAsync(new MultipartBody("multipart/form-data").Add(name, "v")));
        using var data = new MemoryStream("v"u8.ToArray());
        Assert.Equal(
            $"--B\r\nContent-Disposition: form-data; name=\"n\"; filename=\"{quoted}\"\r\nContent-Type: text/plain\r\n\r\nv\r\n--B--\r\n",
            await SentAsync(new MultipartBody("multipart/form-data").Add(MultipartBody.File("n", data, name, "text/plain", "file"))));
    }

    [Fact]
    public async Task Fields_of_a_value_are_parts_and_JSON_says_so()
    {
        var body = new MultipartBody("multipart/form-data").AddJson("a", "[1,{\"b\":2}]", FormStyle.Repeated).Add("c", ["x", "y"], FormStyle.Comma)
            .Style("d", FormStyle.DeepObject).AddMembers("{\"d\":{\"e\":true},\"f\":null}");

        Assert.Equal(
            "--B\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n"
            + "--B\r\nContent-Disposition: form-data; name=\"a\"\r\nContent-Type: application/json\r\n\r\n{\"b\":2}\r\n"
            + "--B\r\nContent-Disposition: form-data; name=\"c\"\r\n\r\nx,y\r\n"
            + "--B\r\nContent-Disposition: form-data; name=\"d[e]\"\r\n\r\ntrue\r\n--B--\r\n",
            await SentAsync(body));
    }

    [Fact]
    public async Task Without_a_part_there_is_only_the_end()
    {
        Assert.Equal("--B--\r\n", await SentAsync(new MultipartBody("multipart/form-data")));
        Assert.Null(new MultipartBody("multipart/form-data").Add("a", (string?)null).Add((HttpContent?)null).ToOptionalContent());
    }

    [Fact]
    public async Task Two_gigabytes_in_parts_take_no_memory_worth_mentioning()
    {
        await using var data = new EndlessStream(EndlessStream.TwoGigabytes);
        using var content = new MultipartBody("multipart/form-data").Add("a", "b").Add(MultipartBody.File("file", data, "big", "application/octet-stream", "file")).ToContent();
        await using var target = new CountingStream();

        var before = GC.GetAllocatedBytesForCurrentThread();
        await content.CopyToAsync(target, TestContext.Current.CancellationToken);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000_000);
        Assert.InRange(target.Count, EndlessStream.TwoGigabytes, EndlessStream.TwoGigabytes + 1000);
    }

    private static async Task<string> SentAsync(MultipartBody body)
    {
        using var content = body.ToContent();
        var contentType = Assert.Single(content.Headers.GetValues("Content-Type"));
        Assert.Matches("^multipart/form-data; boundary=[0-9a-f]{32}$", contentType);
        var bytes = await content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(bytes).Replace(contentType[^32..], "B", StringComparison.Ordinal);
    }
}
