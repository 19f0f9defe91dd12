using System;
using System.Linq;
using CceGen.Tests;
using Feature;

public static class Usage
{
    public static async System.Threading.Tasks.Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        var options = new LongRunningOptions { TimeProvider = new FlyingClock() };

        await Inherited(server, client, options);
        await NamesAndOldThings(server, client, options);
        await Shadowed(server, client, options);
        Assert.False(typeof(BuildOperation).IsPublic);
        Assert.False(typeof(LongRunningOptions).IsPublic);
    }

    private static async System.Threading.Tasks.Task Inherited(LoopbackServer server, FeatureClient client, LongRunningOptions options)
    {
        server.EnqueueJson("""{"phase":"building","percent":10}""");
        server.EnqueueJson("""{"phase":"done","percent":100}""");
        BuildOperation build = await client.WaitForBuildAsync("s", 12, "t", OperationStateModel.Open, ["x", "y"], options);
        Assert.Equal(("12", "done", "100", "s", "t"), (build.Id, build.Status, build.Progress, build.StateValue, build.Tenant));
        Assert.Equal((12L, OperationStateModel.Open), (build.Number, build.OperationStateValue));
        Assert.EndsWith("/t/builds/12?state=s&OperationState=open", server.LastRequest.Target, StringComparison.Ordinal);

        // A status that is empty, or has quotes, is one like any other.
        server.EnqueueJson("""{"phase":"","percent":0}""");
        var failure = await Assert.ThrowsAsync<OperationFailedException<Build>>(() => build.WaitForCompletionAsync(options));
        Assert.IsAssignableFrom<Feature.TimeoutException>(failure);
        server.EnqueueJson("""{"phase":"bro\"ken","percent":0}""");
        await build.UpdateAsync();
        Assert.Equal(OperationState.Failed, build.State);

        // An answer that is refused, by the exception that is called like one of .NET's.
        server.Enqueue(LoopbackResponse.Empty(503));
        server.Enqueue(LoopbackResponse.Empty(404));
        var refused = await Assert.ThrowsAsync<Feature.TimeoutException>(() => build.WaitForCompletionAsync(options));
        Assert.Equal(404, refused.StatusCode);

        server.EnqueueJson("""{"phase":"building","percent":0}""");
        var late = new LongRunningOptions { TimeProvider = new FlyingClock(), Timeout = System.TimeSpan.FromTicks(1) };
        server.EnqueueJson("""{"phase":"building","percent":0}""");
        await Assert.ThrowsAsync<System.TimeoutException>(() => build.WaitForCompletionAsync(late));
    }

    private static async System.Threading.Tasks.Task NamesAndOldThings(LoopbackServer server, FeatureClient client, LongRunningOptions options)
    {
#pragma warning disable CS0618 // The document deprecates the operation.
        server.EnqueueJson("""{"a/b~c":{"state":"halted"}}""");
        server.EnqueueJson("""{"a/b~c":{"state":"yes"}}""");
        var thing = await client.WaitForOldThingAsync("i", "v", "c", "o", options);
#pragma warning restore CS0618
        Assert.Equal(("i", "v", "c", "o"), (thing.Id, thing.ValueValue, thing.Class, thing.OldThingOperationValue));
        Assert.Equal(OperationState.Succeeded, thing.State);
    }

    private static async System.Threading.Tasks.Task Shadowed(LoopbackServer server, FeatureClient client, LongRunningOptions options)
    {
        // A value that a closed list does not have cannot be read, and the next answer may be one that can.
        server.EnqueueJson("""{"Task":"Task"}""");
        server.EnqueueJson("""{"Task":"Other"}""");
        server.EnqueueJson("""{"Task":"Exception","Volatile":1.50}""");
        var task = await client.WaitFor_9LivesOfAsync(Feature.TimeSpan.Long, ["p", "q"], options);
        Assert.Equal(("long", "Exception", "1.50"), (task.Id, task.Status, task.Progress));
        Assert.EndsWith("/tasks/long/p,q", server.LastRequest.Target, StringComparison.Ordinal);
    }
}
