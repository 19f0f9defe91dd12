using System.Globalization;
using System.Text;
using CceGen.Generator.Tests.Harness;

namespace CceGen.Generator.Tests.RoundTrip;

/// <summary>An enum with more members than a switch is made for reads and writes its values as a small one does.</summary>
public sealed class LargeEnumTests
{
    private const int Count = 200;

    private const string Usage = """"
        using Feature;

        public static class Usage
        {
            public static Task RunAsync(LoopbackServer server)
            {
                foreach (var number in Enumerable.Range(0, 200))
                {
                    var json = $$"""{"value":"member-{{number}}"}""";
                    var read = Json.Deserialize<Holder>(json);
                    Assert.Equal($"Member{number}", read.Value.ToString());
                    JsonAssert.Equal(json, Json.Serialize(read));
                }

                Assert.Equal(200, Enum.GetValues<Large>().Length);
                Assert.ThrowsAny<Exception>(() => Json.Deserialize<Holder>("""{"value":"MEMBER-1"}"""));
                Assert.ThrowsAny<Exception>(() => Json.Deserialize<Holder>("""{"value":"1"}"""));
                return Task.CompletedTask;
            }
        }
        """";

    [Theory]
    [InlineData(Dialect.NewtonsoftJson)]
    [InlineData(Dialect.SystemTextJson)]
    public async Task Every_member_comes_out_as_it_went_in(Dialect dialect)
    {
        var run = GeneratorHost.Create(TestFile.Document(
            "/input/spec.yaml", Document(), ("CceGen_Namespace", "Feature"), ("CceGen_JsonLibrary", dialect.ToString()))).Run();
        Assert.Empty(run.WarningsAndErrors);
        await using var server = new LoopbackServer();
        using var project = GeneratedProject.Load(run.Sources, dialect, ("Usage.cs", Usage));

        await project.RunUsageAsync(server);
    }

    private static string Document()
    {
        var text = new StringBuilder("""
            openapi: 3.0.3
            info: { title: T, version: "1" }
            paths:
              /good: { get: { operationId: good, responses: { "204": { description: Good. } } } }
            components:
              schemas:
                Holder: { type: object, properties: { value: { $ref: "#/components/schemas/Large" } } }
                Large: { type: string, enum: [
            """);
        for (var number = 0; number < Count; number++)
        {
            text.Append(CultureInfo.InvariantCulture, $"member-{number}, ");
        }

        return text.Append("] }\n").ToString();
    }
}
