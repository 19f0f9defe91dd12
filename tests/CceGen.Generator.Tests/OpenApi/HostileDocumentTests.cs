using System.Text;
using CceGen.Generator.OpenApi;

namespace CceGen.Generator.Tests.OpenApi;

/// <summary>The reader runs inside somebody's compiler: no document may overflow its stack or hold it up.</summary>
public sealed class HostileDocumentTests
{
    private const int Length = 10_000;

    [Fact]
    public void A_document_of_40_MB_is_read()
    {
        const int count = 40_000;
        var text = new StringBuilder("{\"openapi\":\"3.0.3\",\"paths\":{},\"components\":{\"schemas\":{\"S\":{}");
        for (var index = 0; index < count; index++)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $",\n\"S{index}\":{{\"type\":\"object\",\"properties\":{{\"p\":{{\"$ref\":\"#/components/schemas/S{(index + 1) % count}\"}}}},");
            text.Append("\"description\":\"").Append('x', 950).Append("\"}");
        }

        var reading = Reading.Of(text.Append("}}}").ToString()).Reports();

        Assert.True(text.Length > 40_000_000);
        Assert.Equal(count + 1, reading.Document.Schemas.Count);
        Assert.Same(reading.Document.Schemas[1].Schema, reading.TargetOf(reading.Document.Schemas[count].Schema.Properties[0].Schema));
    }

    [Fact]
    public void A_long_chain_of_schemas_costs_no_stack()
    {
        var text = Chain("properties: { p: { $ref: '#/components/schemas/S", "' } }");

        Assert.Equal(Length, OnSmallStack(() => Reading.OfSchemas(text)).Document.Schemas.Count);
    }

    [Fact]
    public void A_long_chain_of_references_costs_no_stack()
    {
        var text = Chain("$ref: '#/components/schemas/S", "'");

        Assert.Equal(Length, OnSmallStack(() => Reading.OfSchemas(text)).Document.Schemas.Count);
    }

    [Fact]
    public void A_long_circle_of_references_is_reported_once_for_each()
    {
        var text = Chain("$ref: §'#/components/schemas/S", "'").Replace($"S{Length}'", "S0'", StringComparison.Ordinal);
        var expected = Enumerable.Range(0, Length).Select(index => $"SelfReference #/components/schemas/S{(index + 1) % Length} | any JSON is allowed");

        Reading.OfSchemas(text).Reports([.. expected]);
    }

    [Fact]
    public void Schemas_nested_as_deep_as_the_parser_allows_are_read()
    {
        const int depth = 200;
        var text = string.Concat(Enumerable.Repeat("{ items: ", depth)) + "{}" + new string('}', depth);
        var schema = OnSmallStack(() => Reading.OfSchemas($"S: {text}")).Reports().Schema;

        var actual = 0;
        for (OpenApiSchema? item = schema; item.Items is not null; item = item.Items)
        {
            actual++;
        }

        Assert.Equal(depth, actual);
    }

    private static string Chain(string before, string after)
    {
        var text = new StringBuilder();
        for (var index = 0; index < Length; index++)
        {
            text.Append('S').Append(index).Append(": { ").Append(before).Append(index + 1).Append(after).Append(" }\n");
        }

        return text.ToString();
    }

    private static Reading OnSmallStack(Func<Reading> read)
    {
        Reading? reading = null;
        Exception? exception = null;
        var thread = new Thread(() => exception = Record.Exception(() => { reading = read(); }), maxStackSize: 256 * 1024);
        thread.Start();
        thread.Join();
        Assert.Null(exception);
        return reading!;
    }
}
