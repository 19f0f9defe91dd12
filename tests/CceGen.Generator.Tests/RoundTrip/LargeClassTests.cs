using System.Globalization;
using CceGen.Generator.Tests.Harness;

namespace CceGen.Generator.Tests.RoundTrip;

/// <summary>Classes with more members than one method reads, one of them the base of the other, read and write them as small ones do.</summary>
public sealed class LargeClassTests
{
    private const int Count = 600;

    private const string Usage = """"
        using Feature;

        public static class Usage
        {
            public static Task RunAsync(LoopbackServer server)
            {
                var members = string.Join(",", Enumerable.Range(0, 600).Select(number => $"\"member_{number}\":{number}"));
                var own = string.Join(",", Enumerable.Range(0, 600).Select(number => $"\"own_{number}\":{number}"));

                JsonAssert.Equal($"{{{members}}}", Json.Serialize(Json.Deserialize<Large>($"{{{members}}}")));
                var derived = Json.Deserialize<Derived>($"{{{members},{own},\"more\":1}}");
                Assert.Equal((0, 255, 256, 599), (derived.Member0, derived.Member255, derived.Own256, derived.Own599));
                Assert.Single(derived.AdditionalProperties);
                JsonAssert.Equal($"{{{members},{own},\"more\":1}}", Json.Serialize(derived));
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

    // What costs the compiler the square of the number of members: a method that assigns all of them.
    private static void AssertCheap(GeneratorRun run) => Assert.All(
        run.Sources.Values.SelectMany(text => text.Split("switch (member)").Skip(1)),
        cases => Assert.InRange(cases.Split('}')[0].Split("case ").Length, 1, 257));

    private static string Document()
    {
        return string.Create(CultureInfo.InvariantCulture, $$"""
            openapi: 3.0.3
            info: { title: Large, version: "1" }
            paths: {}
            components:
              schemas:
                Large: { type: object, properties: { {{Members("member")}} } }
                Derived: { allOf: [{ $ref: "#/components/schemas/Large" }, { type: object, properties: { {{Members("own")}} } }] }
            """);

        static string Members(string name) => string.Join(", ", Enumerable.Range(0, Count).Select(number => string.Create(CultureInfo.InvariantCulture, $"{name}_{number}: {{ type: integer }}")));
    }
}
