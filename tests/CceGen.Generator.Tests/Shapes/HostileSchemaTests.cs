using CceGen.Generator.Tests.Harness;

namespace CceGen.Generator.Tests.Shapes;

/// <summary>A short document may ask for any number of types, or lead around forever. The generator comes to an end on a small stack, and says what it left out.</summary>
public sealed class HostileSchemaTests
{
    private const int Count = 60;

    /// <summary>Characters of all sources: a short document may ask for more classes than a compiler can bear.</summary>
    private const int MostText = 15_000_000;

    private const string Object = "{ type: object, properties: { z: { type: string } } }";

    public static TheoryData<string, string> Documents { get; } = new()
    {
        // Each schema twice in the next one.
        { "allOf of the same twice", Chain(index => $"allOf: [{Ref(index)}, {{ allOf: [{Ref(index)}] }}], properties: {{ p{index}: {{ type: string }} }}") },
        { "allOf of the next two", Chain(index => $"allOf: [{Ref(index)}, {Ref(index + 1)}], properties: {{ p{index}: {{ type: string }} }}") },
        { "oneOf of the next two", Chain(index => $"oneOf: [{Ref(index)}, {Ref(index + 1)}]") },
        { "objects and lists of the next two", Chain(index => $"oneOf: [{{ type: object, properties: {{ a: {Ref(index)} }} }}, {{ type: array, items: {Ref(index)} }}, {Ref(index + 1)}]") },
        { "anyOf beside allOf", Chain(index => $"anyOf: [{Ref(index)}, {Ref(index + 1)}], allOf: [{Ref(index)}, {Ref(index + 1)}]") },
        { "a property declared again", Chain(index => $"allOf: [{Ref(index)}, {{ properties: {{ p: {{ allOf: [{Ref(index)}, {{ properties: {{ q{index}: {{ type: string }} }} }}] }} }} }}]") },
        { "a long chain of bases", Chain(index => $"allOf: [{Ref(index)}, {{ properties: {{ a{index}: {{ type: string }} }} }}]", 2_000) },
        { "a long chain of lists", Chain(index => $"type: array, items: {Ref(index)}", 2_000) },
        { "a long chain of unions", Chain(index => $"oneOf: [{Ref(index)}, {{ type: string }}]", 2_000) },
        { "two unions together, again and again", $"S0: {{ properties: {{ {string.Join(", ", Enumerable.Range(0, Count).Select(index => $"p{index}: {{ allOf: [{Ref(1)}, {Ref(2)}] }}"))} }} }}\nS1: {Union("a")}\nS2: {Union("b")}" },

        // Circles.
        { "a union of itself", "S0: { oneOf: [{ $ref: '#/components/schemas/S0' }, { type: array, items: { $ref: '#/components/schemas/S0' } }, { type: string }] }" },
        { "an allOf of itself", $"S0: {{ allOf: [{Ref(0)}, {{ properties: {{ a: {Ref(0)} }} }}] }}" },
        { "two bases of each other", $"S0: {{ allOf: [{Ref(1)}, {{ properties: {{ a: {{ type: string }} }} }}] }}\nS1: {{ allOf: [{Ref(0)}, {{ properties: {{ a: {{ type: integer }} }} }}] }}" },
        { "two classes with themselves", $"S0: {{ allOf: [{Ref(1)}, {Ref(2)}] }}\nS1: {{ properties: {{ p: {Ref(1)}, a: {{ type: string }} }} }}\nS2: {{ properties: {{ p: {Ref(2)}, b: {{ type: string }} }} }}" },
        { "a member of the class and of its base", $"S0: {{ allOf: [{Ref(1)}, {{ properties: {{ a: {{ allOf: [{Ref(0)}, {{ properties: {{ a: {{ properties: {{ a: {Ref(0)} }} }} }} }}] }} }} }}] }}\nS1: {{ properties: {{ a: {Ref(1)} }} }}" },
        { "classes that lead to each other", $"S0: {{ allOf: [{string.Join(", ", Enumerable.Range(1, 8).Select(Ref))}] }}\n" + string.Concat(Enumerable.Range(1, 8).Select(index =>
            $"S{index}: {{ properties: {{ p: {Ref(1 + (index * 3 % 8))}, q: {Ref(1 + (index * 5 % 8))}, r: {Ref(1 + (index % 8))}, a{index}: {{ type: string }} }} }}\n")) },

        // Depth.
        { "objects in objects", Nested("{ type: object, properties: { p: ", " } }") },
        { "parts of parts", Nested("{ allOf: [ { properties: { a: { type: string } } }, ", " ] }") },
        { "unions in unions", Nested("{ oneOf: [ { type: string }, ", " ] }") },
        { "lists of maps", Nested("{ type: array, items: { type: object, additionalProperties: ", " } }") },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public void The_generator_comes_to_an_end(string what, string schemas)
    {
        var run = Generate(schemas);

        Assert.Null(run.Exception);
        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Id is "CCE0900" or "CCE0101");
        Assert.True(run.Sources.Count is > 10 and < 1_000, what);
        Assert.InRange(run.Sources.Values.Sum(static source => source.Length), 10_000, MostText);
    }

    [Fact]
    public void A_long_chain_of_references_keeps_its_type()
    {
        var run = Generate(Chain(index => FormattableString.Invariant($"$ref: '#/components/schemas/S{index}'"), 5_000));

        Assert.Null(run.Exception);
        Assert.Empty(run.WarningsAndErrors);
        Assert.Contains(run.Sources.Values, source => source.Contains("Task<S5000> EchoAsync(S5000 body", StringComparison.Ordinal));
    }

    private static GeneratorRun Generate(string schemas)
    {
        var document = $$"""
            openapi: 3.1.0
            info: { title: T, version: "1" }
            paths:
              /a:
                post:
                  operationId: echo
                  requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/S0" } } } }
                  responses: { "200": { description: The same., content: { application/json: { schema: { $ref: "#/components/schemas/S0" } } } } }
            components:
              schemas:
                {{schemas.Replace("\n", "\n    ", StringComparison.Ordinal)}}
            """;
        GeneratorRun? run = null;

        OwnThread.Run(() => run = GeneratorHost.Create(TestFile.Document("/spec.yaml", document, ("CceGen_Namespace", "Demo"))).Run(), OwnThread.SmallStack * 2);
        return run!;
    }

    private static string Ref(int index) => FormattableString.Invariant($"{{ $ref: '#/components/schemas/S{index}' }}");

    private static string Union(string name) =>
        $"{{ oneOf: [{string.Join(", ", Enumerable.Range(0, 15).Select(index => $"{{ title: {name}{index}, required: [{name}{index}], properties: {{ {name}{index}: {{ type: string }} }} }}"))}] }}";

    // The last two are objects.
    private static string Chain(Func<int, string> schema, int count = Count) =>
        string.Concat(Enumerable.Range(0, count).Select(index => FormattableString.Invariant($"S{index}: {{ {schema(index + 1)} }}\n"))) + $"S{count}: {Object}\nS{count + 1}: {Object}\n";

    private static string Nested(string before, string after) =>
        $"S0: {string.Concat(Enumerable.Repeat(before, Count))}{Object}{string.Concat(Enumerable.Repeat(after, Count))}";
}
