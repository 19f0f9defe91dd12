using Feature;
using Feature.Contracts;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var data = await SubscriptionsCallbacks.ReadSubscribeOnDataAsync(new MemoryStream("""{"values":[1,2]}"""u8.ToArray()), CancellationToken.None);
        Assert.Equal([1, 2], Assert.IsType<Data>(data).Values);
        Assert.Equal("done", SubscriptionsCallbacks.ReadSubscribeOnEndRequestBodyUrlEnd("""{"reason":"done"}""").Reason);
        Assert.Equal(7, SubscriptionsCallbacks.ReadSubscribeOnEndRequestBodyUrlFailed("""{"code":7}""").Code);
        Assert.Equal(2026, SubscriptionsCallbacks.ReadSubscribeOnPing("\"2026-01-02T03:04:05Z\"").Year);
        Assert.Equal(2026, JobsCallbacks.ReadPutJobsOnPing("\"2026-01-02T03:04:05Z\"").Year);
        Assert.Equal(
            "The body of callback 'onData' cannot be read: it is not what the document describes.",
            Assert.Throws<InvalidDataException>(() => SubscriptionsCallbacks.ReadSubscribeOnData("[]")).Message);
        Assert.False(typeof(SubscriptionsCallbacks).IsPublic);
    }
}
