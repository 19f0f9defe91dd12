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
                Assert.Equal("member-7", Tolerant.Member7.Value);
                JsonAssert.Equal("""{"known":"member-199"}""", Json.Serialize(new Holder { Known = Tolerant.Member199 }));
                Assert.Equal(Tolerant.Member3, Json.Deserialize<Holder>("""{"known":"member-3"}""").Known);
                Assert.ThrowsAny<Exception>(() => Json.Serialize(new Holder { Value = (Large)201 }));
                Assert.ThrowsAny<Exception>(() => Json.Serialize(new Holder { Value = (Large)(-1) }));
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
            "/input/spec.yaml",
            Document(),
            ("CceGen_Namespace", "Feature"),
            ("CceGen_GenerateNullableReferenceTypes", "true"),
            ("CceGen_JsonLibrary", dialect.ToString()))).Run();
        Assert.Empty(run.WarningsAndErrors);
        AssertCheap(run);
        await using var server = new LoopbackServer();
        using var project = GeneratedProject.Load(run.Sources, dialect, ("Usage.cs", Usage));

        await project.RunUsageAsync(server);
    }

    // What costs the compiler the square of the number of members: a switch over all of them, and its analysis of null for
    // values of a struct with so many.
    private static void AssertCheap(GeneratorRun run)
    {
        Assert.DoesNotContain("switch", run.Sources["Feature/Models/Large.g.cs"], StringComparison.Ordinal);
        var tolerant = run.Sources["Feature/Models/Tolerant.g.cs"];
        var isOff = tolerant.IndexOf("#nullable disable", StringComparison.Ordinal);
        var isOnAgain = tolerant.LastIndexOf("#nullable enable", StringComparison.Ordinal);
        Assert.InRange(tolerant.IndexOf("new Tolerant(\"member-0\")", StringComparison.Ordinal), isOff, isOnAgain);
        Assert.InRange(tolerant.IndexOf("new Tolerant(\"member-199\")", StringComparison.Ordinal), isOff, isOnAgain);
    }

    private static string Document()
    {
        var members = string.Join(", ", Enumerable.Range(0, Count).Select(number => FormattableString.Invariant($"member-{number}")));
        return $$"""
            openapi: 3.0.3
            info: { title: T, version: "1" }
            paths:
              /good: { get: { operationId: good, responses: { "204": { description: Good. } } } }
            components:
              schemas:
                Holder:
                  type: object
                  properties:
                    value: { $ref: "#/components/schemas/Large" }
                    known: { $ref: "#/components/schemas/Tolerant" }
                Large: { type: string, enum: [{{members}}] }
                Tolerant: { type: string, x-extensible-enum: [{{members}}] }
            """;
    }
}
