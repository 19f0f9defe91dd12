using System.Linq;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi.Reading;

/// <summary>Reads <c>example</c> and <c>examples</c> of a parameter or a media type.</summary>
internal static class ExampleReader
{
    /// <summary>The example, or the first value of the examples. One in another file is as if it were not there.</summary>
    public static SpecNode? Read(ObjectNode node, ReaderContext context) =>
        (node.Find("example") ?? node.Find("x-example"))?.Value
        ?? (node.Find("examples")?.Value is SpecMapping examples ? FirstOf(examples, context) : null);

    private static SpecNode? FirstOf(SpecMapping examples, ReaderContext context) => examples.Entries
            .Select(entry => (context.References.Peek(entry.Value) as SpecMapping)?.Find("value")?.Value)
            .FirstOrDefault(value => value is not null);
}
