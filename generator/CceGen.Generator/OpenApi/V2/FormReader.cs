using System;
using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.OpenApi.Reading;
using CceGen.Generator.OpenApi.Vocabularies;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi.V2;

/// <summary>Reads parameters in <c>formData</c>: the fields of a form, which are an object with a property for each.</summary>
internal static class FormReader
{
    private const string Multipart = "multipart/form-data";
    private const string UrlEncoded = "application/x-www-form-urlencoded";

    public static OpenApiRequestBody Read(ObjectNode operation, IReadOnlyList<BodyPart> fields, ReaderContext context)
    {
        var first = fields[0];
        var properties = ReadProperties(fields, context);
        var required = fields.Where(field => context.Nodes.Boolean(field.Node.Find("required")) == true).Select(static field => field.Name!).ToList();
        var schema = new OpenApiSchema(first.Node.Mapping) { Types = SchemaTypes.Object, Properties = properties, Required = required };
        var encoding = ReadEncoding(fields, properties, context);
        var hasFile = properties.Any(static property => property.Schema.Format?.Text == "binary");
        return new OpenApiRequestBody(first.Place)
        {
            Required = required.Count > 0,
            Content = [.. MediaTypesOf(operation, first, hasFile, context).Select(name => new OpenApiMediaType(name) { Schema = schema, Encoding = encoding })],
        };
    }

    private static List<OpenApiProperty> ReadProperties(IReadOnlyList<BodyPart> fields, ReaderContext context)
    {
        var properties = new List<OpenApiProperty>();
        var places = new Dictionary<string, SpecScalar>(StringComparer.Ordinal);
        foreach (var field in fields)
        {
            var name = field.Name!;
            if (places.TryGetValue(name.Text, out var place))
            {
                context.Diagnostics.Report(Problems.DuplicateParameter(name.Location, name.Text, field.Place.Text, place.Location));
                continue;
            }

            places.Add(name.Text, name);
            var mapping = field.Node.Mapping;
            if (ParameterReader.AllowEmptyValueKey(field.Node, context) is { } key && mapping.Find("type")?.Value is not SpecScalar { Text: "string" or "array" })
            {
                context.Diagnostics.Report(Problems.KeywordIgnored(key.Location, key.Text, context.Vocabulary.Parameter.ObjectName));
            }

            properties.Add(new OpenApiProperty(name, FileSchema.Read(mapping, context) ?? context.Schemas.ReadAs(mapping, Vocabulary.ParameterSchema))
            {
                Description = context.Nodes.Text(field.Node.Find("description")),
            });
        }

        return properties;
    }

    private static List<OpenApiEncoding> ReadEncoding(IReadOnlyList<BodyPart> fields, List<OpenApiProperty> properties, ReaderContext context)
    {
        var encoding = new List<OpenApiEncoding>();
        foreach (var property in properties.Where(static property => property.Schema.Type == SchemaType.Array))
        {
            var field = fields.First(field => field.Name!.Text == property.Name);
            if (ParameterValueReader.ReadStyle(field.Node, ParameterStyle.Form, canRepeat: true, context) is { } value)
            {
                encoding.Add(new OpenApiEncoding(property.Name) { Style = value.Style, Explode = value.Explode });
            }
        }

        return encoding;
    }

    // A file needs a part of its own; anything else that 'consumes' has is not for forms.
    private static List<SpecScalar> MediaTypesOf(ObjectNode operation, BodyPart first, bool hasFile, ReaderContext context)
    {
        var names = MediaTypeNames.Read(operation, "consumes", context).Where(name => IsOfForms(name.Text, hasFile)).ToList();
        return names.Count > 0 ? names : [MediaTypeNames.Assumed(hasFile ? Multipart : UrlEncoded, first.Place)];
    }

    private static bool IsOfForms(string name, bool hasFile)
    {
        var mediaType = name.Split(';')[0].Trim();
        return string.Equals(mediaType, Multipart, StringComparison.OrdinalIgnoreCase)
            || (!hasFile && string.Equals(mediaType, UrlEncoded, StringComparison.OrdinalIgnoreCase));
    }
}
