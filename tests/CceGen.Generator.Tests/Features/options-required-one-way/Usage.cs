using System.Runtime.CompilerServices;
using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };

        // C# demands what a request needs, and not what the server alone sends.
        server.EnqueueJson("""{"id":"1","name":"n"}""");
        var read = await client.CreateAsync(new Account { Name = "n", Password = "p", Pin = 0 });
        JsonAssert.Equal("""{"name":"n","password":"p","pin":0}""", server.LastRequest.Body);
        Assert.Equal(
            ["Name", "Password", "Pin"],
            typeof(Account).GetProperties().Where(property => property.IsDefined(typeof(RequiredMemberAttribute), false)).Select(property => property.Name).Order());

        // The response lacks what the client alone sends, and that is no reason to make something up.
        Assert.Null(read.Password);
        Assert.Null(read.Pin);
        JsonAssert.Equal("""{"id":"1","name":"n"}""", Json.Serialize(read));
    }
}
