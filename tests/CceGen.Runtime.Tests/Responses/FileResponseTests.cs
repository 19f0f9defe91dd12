using System.Net;
using System.Text;
using CceGen.Runtime.Client;
using CceGen.Runtime.Tests.Http;

namespace CceGen.Runtime.Tests.Responses;

/// <summary>A body that the caller reads.</summary>
public sealed class FileResponseTests
{
    [Fact]
    public async Task A_file_outlives_the_response_of_the_call()
    {
        using var body = ArrivingStream.Of("%PDF");
        FileResponse file;
        using (var response = new HttpResponseMessage(HttpStatusCode.PartialContent) { Content = new StreamContent(body) })
        {
            response.Headers.Add("X-A", "1");
            response.Content.Headers.Add("Content-Type", "application/pdf; v=1");
            response.Content.Headers.Add("Content-Disposition", "attachment; filename=\"../a b.pdf\"");
            response.Content.Headers.ContentLength = 4;
            file = await FileResponse.OpenAsync(response, TestContext.Current.CancellationToken);
        }

        Assert.False(body.IsDisposed);
        Assert.Equal((206, "application/pdf; v=1", "a b.pdf", 4L), (file.StatusCode, file.ContentType, file.FileName, file.Length));
        Assert.Equal(["1"], file.Headers["x-a"]);
        using (var reader = new StreamReader(file.Content, Encoding.ASCII))
        {
            Assert.Equal("%PDF", await reader.ReadToEndAsync(TestContext.Current.CancellationToken));
        }

        file.Dispose();
        Assert.True(body.IsDisposed);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Disposing_a_file_ends_its_body_and_then_the_client_of_the_call(bool isAsynchronous)
    {
        using var body = new ArrivingStream();
        using var response = new HttpResponseMessage { Content = new StreamContent(body) };
        var ended = false;
        using var client = new Ending(() => ended = body.IsDisposed);
        FileResponse file;
        using (var lease = new HttpClientLease(client))
        {
            file = (await FileResponse.OpenAsync(response, TestContext.Current.CancellationToken)).Own(lease.Take());
        }

        Assert.False(ended);

        if (isAsynchronous)
        {
            await file.DisposeAsync();
        }
        else
        {
            file.Dispose();
        }

        Assert.True(body.IsDisposed);
        Assert.True(ended);
    }

    [Fact]
    public void A_file_without_headers_says_so()
    {
        using var file = new FileResponse(200, new Dictionary<string, IEnumerable<string>>(), Stream.Null);

        Assert.Equal((null, null, null), (file.ContentType, file.FileName, file.Length));
        Assert.Throws<ArgumentNullException>(() => new FileResponse(200, null!, Stream.Null));
        Assert.Throws<ArgumentNullException>(() => new FileResponse(200, new Dictionary<string, IEnumerable<string>>(), null!));
    }

    [Fact]
    public async Task Two_gigabytes_take_the_memory_of_a_buffer()
    {
        const long length = 2L << 30;
        using var body = new EndlessStream(length);
        using var response = new HttpResponseMessage { Content = new StreamContent(body) };
        using var file = await FileResponse.OpenAsync(response, TestContext.Current.CancellationToken);
        var buffer = new byte[1 << 20];
        var before = GC.GetAllocatedBytesForCurrentThread();

        long read = 0;
        for (int count; (count = await file.Content.ReadAsync(buffer, TestContext.Current.CancellationToken)) > 0;)
        {
            read += count;
        }

        Assert.Equal(length, read);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1 << 20);
    }
}
