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

        return ReadStyle(parameter, style, location == ParameterLocation.Query, context) is { } list
            ? new ParameterValue(list.Style) { Schema = schema, StyleKey = parameter.Find(CollectionFormatReader.Keyword)?.Key, Explode = list.Explode }
            : null;
    }

    /// <summary>How a list is written; null, after a report, for a format that is unknown.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="style">The style without a format.</param>
    /// <param name="canRepeat">Whether each item can be sent under the name.</param>
    /// <param name="context">The context.</param>
    public static (ParameterStyle Style, bool Explode)? ReadStyle(ObjectNode parameter, ParameterStyle style, bool canRepeat, ReaderContext context) =>
        CollectionFormatReader.TryRead(parameter.Find(CollectionFormatReader.Keyword), canRepeat, context, out var format)
            ? (CollectionFormatReader.StyleOf(format) ?? style, format == CollectionFormatReader.Multi)
            : null;

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
