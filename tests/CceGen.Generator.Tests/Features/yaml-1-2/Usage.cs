using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        server.Enqueue(LoopbackResponse.Empty(204));
        await client.ListSwitchesAsync(true);
        Assert.Equal("/switches?on=true", server.LastRequest.Target);

        server.Enqueue(LoopbackResponse.Empty(404));
        Assert.Equal(404, (await Assert.ThrowsAsync<ApiException>(() => client.ListSwitchesAsync())).StatusCode);

        var numbers = new Numbers();
        Assert.Equal((31, 15L, 255d, 7m), (numbers.Hex, numbers.Octal, numbers.Real, numbers.Exact));
        Assert.Equal((10, 5, 12000L), (numbers.Leading, numbers.Whole, numbers.Exponent));
        Assert.Equal(ulong.MaxValue, numbers.Unsigned);
        Assert.Equal(("0x1F", "0x1F", true), (numbers.Quoted, numbers.Plain, numbers.IsOn));
    }
}
