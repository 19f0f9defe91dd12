using System;
using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.OpenApi.Reading;
using CceGen.Generator.OpenApi.Vocabularies;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi.V2;

/// <summary>Reads the value of a parameter, whose schema the parameter itself is.</summary>
internal static class ParameterValueReader
{
    public static ParameterValue? Read(ObjectNode parameter, SpecScalar name, ParameterLocation location, ReaderContext context)
    {
        var schema = ReadSchema(parameter, name, context);
        var style = OpenApiParameter.DefaultStyle(location);

        // A reference may lead to a list.
        if (schema.Type is SchemaType.String or SchemaType.Integer or SchemaType.Number or SchemaType.Boolean)
        {
            return new ParameterValue(style) { Schema = schema, Explode = style == ParameterStyle.Form };
        }

        var entry = parameter.Find(CollectionFormatReader.Keyword);
        return CollectionFormatReader.TryRead(entry, location, context, out var format)
            ? new ParameterValue(CollectionFormatReader.StyleOf(format) ?? style) { Schema = schema, StyleKey = entry?.Key, Explode = format == CollectionFormatReader.Multi }
            : null;
    }

    private static OpenApiSchema ReadSchema(ObjectNode parameter, SpecScalar name, ReaderContext context)
    {
        if (parameter.Find("type") is not null)
        {
            return context.Schemas.ReadAs(parameter.Mapping, Vocabulary.ParameterSchema);
        }

        if (parameter.Find("schema") is { } schema)
        {
            var keywords = context.Vocabulary.Parameter;
            context.Diagnostics.Report(Problems.UnknownKeyword(
                schema.Key.Location, schema.Name, keywords.ObjectName, $"; outside of a body, it belongs to {context.Vocabulary.OtherLine}"));
            return context.Schemas.Read(schema);
        }

        context.Diagnostics.Report(Problems.MissingKeyAssumed(name.Location, "type", context.Vocabulary.Parameter.ObjectName, parameter.Find("items") is null ? "a string is used" : "a list is used"));
        return context.Schemas.ReadAs(parameter.Mapping, Vocabulary.ParameterSchema);
    }
}
