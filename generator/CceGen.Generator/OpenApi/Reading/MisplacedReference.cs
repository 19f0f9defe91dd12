using System.Linq;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi.Reading;

/// <summary>
/// Recognizes references to an object of another kind that leave no doubt: a schema in place of what has it, a header in place
/// of a parameter. What is meant is read, with a warning.
/// </summary>
internal static class MisplacedReference
{
    /// <summary>The response whose body is the schema that a node refers to; null for any other node.</summary>
    public static SpecMapping? ResponseOf(SpecNode node, ReaderContext context) =>
        context.References.ReferenceToSchema(node) is not { } reference ? null
            : Read(reference, "the schema of a response", context, context.Vocabulary.HasContent ? ContentOf(reference) : Wrap("schema", reference));

    /// <summary>The request body with the schema that a node refers to; null for any other node.</summary>
    public static SpecMapping? RequestBodyOf(SpecNode node, ReaderContext context) =>
        context.References.ReferenceToSchema(node) is { } reference ? Read(reference, "the schema of a request body", context, ContentOf(reference)) : null;

    /// <summary>The parameter that a node is, apart from a reference to its schema, or that has the header which a node refers to; null for any other node.</summary>
    public static SpecMapping? ParameterOf(SpecNode node, ReaderContext context)
    {
        if (node is not SpecMapping parameter || parameter.Find("$ref") is not { } reference)
        {
            return null;
        }

        if (parameter.Find("in") is not null && parameter.Find("name") is not null && context.References.ReferenceToSchema(node) == parameter)
        {
            var schema = new SpecMapping([reference], parameter.Source, parameter.Start, parameter.End);
            return Read(parameter, "the schema of the parameter", context, With(parameter, parameter, new SpecEntry(Key("schema", parameter), schema)));
        }

        return context.References.ReferenceToHeader(parameter) is var (name, header)
            ? Read(parameter, "a parameter in header", context, With(header, parameter, new SpecEntry(Key("name", parameter), Key(name, parameter)), new SpecEntry(Key("in", parameter), Key("header", parameter))))
            : null;
    }

    private static SpecMapping Read(SpecMapping reference, string meant, ReaderContext context, SpecMapping read)
    {
        context.Diagnostics.Report(Problems.ReadAs(reference.Find("$ref")!.Value.Location, "$ref", meant));
        return read;
    }

    private static SpecMapping ContentOf(SpecMapping schema) => Wrap("content", Wrap("application/json", Wrap("schema", schema)));

    private static SpecMapping Wrap(string key, SpecMapping value) => new([new SpecEntry(Key(key, value), value)], value.Source, value.Start, value.End);

    private static SpecMapping With(SpecMapping mapping, SpecMapping place, params SpecEntry[] entries) =>
        new([.. entries.AsEnumerable(), .. mapping.Entries.Where(static entry => entry.Name != "$ref")], place.Source, place.Start, place.End);

    private static SpecScalar Key(string text, SpecNode place) => new(text, isQuoted: true, place.Source, place.Start, place.End);
}
