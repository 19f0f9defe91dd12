using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        Assert.True(IsObsolete(typeof(FeatureClient).GetMethod("GetOldAsync")!));
        Assert.True(IsObsolete(typeof(IFeatureClient).GetMethod("GetOldAsync")!));
        Assert.False(IsObsolete(typeof(FeatureClient).GetMethod("GetNewAsync")!));
        Assert.True(IsObsolete(typeof(Current).GetProperty("Old")!));
        Assert.True(IsObsolete(typeof(Current).Assembly.GetType("Feature.Legacy")!));

        server.EnqueueJson("""{"old":"o","legacy":{"kind":"b"}}""");
        JsonAssert.Equal("""{"old":"o","legacy":{"kind":"b"}}""", Json.Serialize(await client.GetNewAsync()));

#pragma warning disable CS0612, CS0618 // That is what is tested.
        server.EnqueueJson("""{"kind":"a"}""");
        Assert.Equal(LegacyKind.A, (await client.GetOldAsync()).Kind);
#pragma warning restore CS0612, CS0618
    }

    private static bool IsObsolete(System.Reflection.MemberInfo member) => member.IsDefined(typeof(ObsoleteAttribute), inherit: false);
}
