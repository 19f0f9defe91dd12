using System.Text;
using Cce.Client.Tests.Http;
using Newtonsoft.Json.Linq;

namespace Cce.Client.Tests.Responses;

/// <summary>Small responses that are made to end the process, by their depth or by the memory that they take.</summary>
public sealed class HostileBodyTests : IDisposable
{
    private const int Deep = 53_171;
    private const int Size = 16 * 1024 * 1024;
    private readonly ScriptedTransport _transport = new();

    public void Dispose() => _transport.Dispose();

    [Theory]
    [InlineData(200, "{\"spec\":{\"items\":", "[", "]", "}}")]
    [InlineData(200, "{\"spec\":{\"items\":", "[", "", "")]
    [InlineData(200, "{\"unknown\":", "[", "]", "}")]
    [InlineData(200, "{\"unknown\":", "{\"a\":", "}", "}")]
    [InlineData(200, "{\"status\":", "{\"status\":", "}", "}")]
    [InlineData(200, "", "[", "]", "")]
    [InlineData(404, "{\"errorCode\":\"CCE.01404001\",\"unknown\":", "[", "]", "}")]
    [InlineData(404, "{\"errorCode\":\"CCE.01404001\",\"errors\":", "[", "]", "}")]
    [InlineData(404, "{\"errorCode\":\"CCE.01404001\",\"error\":", "{\"error\":", "}", "}")]
    public async Task A_body_that_is_nested_too_deeply_is_rejected(int status, string before, string open, string close, string after)
    {
        using CceClient client = TestClient.Create(_transport);
        _transport.Answer(
            status,
            before + string.Concat(Enumerable.Repeat(open, Deep)) + "1" + string.Concat(Enumerable.Repeat(close, Deep)) + after);

        var exception = await Assert.ThrowsAnyAsync<CceException>(client.ShowAsync);

        Assert.Equal(status, exception.StatusCode);
        if (status == 404)
        {
            // What came before the depth is known.
            Assert.Equal("CCE.01404001", exception.ErrorCode);
        }
        else if (before.Length > 0)
        {
            Assert.Contains("MaxDepth of 64 has been exceeded", exception.InnerException!.Message, StringComparison.Ordinal);
            Assert.Contains("line 1, position ", exception.InnerException.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_depth_of_a_model_that_is_compared_is_limited()
    {
        var task = new UpgradeTask();
        JToken deep = new JValue(1);
        for (int level = 0; level < Deep; level++)
        {
            deep = new JArray(deep);
        }

        task.AdditionalProperties["a"] = deep;

        Assert.ThrowsAny<Newtonsoft.Json.JsonException>(() => CceModelComparer.Instance.GetHashCode(task));
    }

    [Theory]
    [InlineData("{\"unknown\":[", "1", "]}")]
    [InlineData("{\"unknown\":[", "{}", "]}")]
    [InlineData("{\"unknown\":{", "\"m#\":1", "}}")]
    [InlineData("{", "\"m#\":1", "}")]
    [InlineData("{\"items\":[", "{}", "]}")]
    [InlineData("{\"items\":[", "{\"a\":1}", "]}")]
    [InlineData("{\"items\":[", "{\"status\":{}}", "]}")]
    [InlineData("{\"items\":[", "{\"metadata\":{\"uid\":\"a\"}}", "]}")]
    [InlineData("{\"unknown\":[", "\"a\"", "]}")]
    [InlineData("{\"unknown\":[", "1.5", "]}")]
    [InlineData("{\"unknown\":[", "\"\"", "]}")]
    public void The_memory_of_a_response_is_limited(string before, string item, string after)
    {
        using CceClient client = TestClient.Create(_transport);

        // As many values as are allowed, and as many as fit into the largest body.
        int values = item.StartsWith('{') ? item.Count(static character => character == ':') + 1 : 1;
        int length = item.Length + (item.Contains('#', StringComparison.Ordinal) ? 7 : 1);
        _transport.Answer(200, Body(before, item, after, (999_998 / values) - 1));
        _transport.Answer(200, Body(before, item, after, (Size - 100) / length));

        long read = Allocated(() => Assert.NotNull(ListAsync(client).GetAwaiter().GetResult()));
        long rejected = Allocated(() => Assert.ThrowsAny<CceException>(() => ListAsync(client).GetAwaiter().GetResult()));

        // The lower limit shows that what was measured is the reading.
        Assert.InRange(read, Size, 25L * Size);
        Assert.InRange(rejected, Size, 25L * Size);
    }

    // On a thread of its own, because other tests allocate as well. The transport answers at once, so that all of a call is there.
    private static long Allocated(Action action)
    {
        long allocated = 0;
        Exception? failure = null;
        var thread = new Thread(() =>
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            failure = Record.Exception(action);
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        });
        thread.Start();
        thread.Join();
        Assert.Null(failure);
        return allocated;
    }

    private static Task<UpgradeTaskList> ListAsync(CceClient client) =>
        client.ListUpgradeClusterTasksAsync("project-1", "cluster-1", cancellationToken: TestContext.Current.CancellationToken);

    private static byte[] Body(string before, string item, string after, int count)
    {
        var text = new StringBuilder(before);
        for (int index = 0; index < count; index++)
        {
            text.Append(index == 0 ? "" : ",").Append(item.Replace("#", index.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal));
        }

        return Encoding.UTF8.GetBytes(text.Append(after).ToString());
    }
}
