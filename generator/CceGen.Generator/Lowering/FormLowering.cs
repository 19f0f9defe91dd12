using System;
using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Model;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Primitives;
using CceGen.Generator.Shapes;

namespace CceGen.Generator.Lowering;

/// <summary>
/// Turns forms into parameters of a method: one for each field, or the object as a whole where it has a name or more than its properties.
/// Parts may be files, which no class of JSON has: they are always parameters.
/// </summary>
internal sealed class FormLowering(LoweringContext context, SchemaLowering schemas)
{
    private readonly BodyChoice _choice = new(context);
    private readonly FormFieldLowering _fields = new(context, schemas);
    private readonly PartHeaderLowering _headers = new(context, schemas);

    /// <param name="body">The body.</param>
    /// <param name="media">Its media type, whose schema is an object, or nothing.</param>
    /// <param name="isMultipart">Whether fields are parts.</param>
    /// <param name="method">The name of the method.</param>
    /// <param name="names">The names of the method's parameters.</param>
    public BodyModel Lower(OpenApiRequestBody body, OpenApiMediaType media, bool isMultipart, string method, UniqueNames names)
    {
        var mediaType = isMultipart ? WithoutBoundary(media.Name.Trim()) : media.Name.Trim();
        return media.Schema is { } schema && context.Shapes[context.Shapes.Of(schema).Shape] is ObjectShape members && IsSpread(members, schema, isMultipart)
            ? new FormBodyModel(Fields(members, media, method, isMultipart, names), mediaType, isMultipart, body.Required)
            : Whole(body, media, mediaType, isMultipart, method, names);
    }

    private FormObjectBodyModel Whole(OpenApiRequestBody body, OpenApiMediaType media, string mediaType, bool isMultipart, string method, UniqueNames names)
    {
        var lowered = _choice.IsAny(media.Schema) ? context.Types.AsParameter(context.Types.Map(context.Types.Any)) : schemas.Lower(media.Schema!, method + "Body");
        var type = context.Types.WithNull(lowered, !body.Required);
        foreach (var header in media.Encoding.SelectMany(encoding => encoding.Headers))
        {
            context.Diagnostics.Report(Problems.KeywordIgnored(header.Location, header.Name, "'headers' of the Encoding Object"));
        }

        var styles = media.Encoding.Select(encoding => new FormMemberModel(encoding.Property, FormFieldLowering.StyleOf(encoding)))
            .Where(member => member.Style != FormStyle.Repeated);
        return new FormObjectBodyModel(BodyArgument.Of(body, type.Type, names, context.Names), type.Wire, styles.ToEquatableArray(), mediaType, isMultipart);
    }

    private bool IsSpread(ObjectShape shape, OpenApiSchema schema, bool isMultipart) =>
        isMultipart && _choice.HasFiles(schema)
        || ((isMultipart || context.Policies.Style.SpreadsForms || context.Document.IsSwagger) && shape.Discriminator is null && shape.Additional is null && shape.Schema.AdditionalProperties?.Boolean != true && ObjectMembers.Of(context.Shapes, shape).Count > 0
            && (isMultipart || (shape.Component is null && shape.Base is null)));

    private EquatableArray<FormFieldModel> Fields(ObjectShape shape, OpenApiMediaType media, string method, bool isMultipart, UniqueNames names)
    {
        // What only responses have is not sent.
        var properties = ObjectMembers.Of(context.Shapes, shape).Where(property => !context.Facts.IsReadOnly(property.Schema)).ToList();
        var required = new HashSet<string>(ObjectMembers.Bases(context.Shapes, shape).SelectMany(step => step.Required).Select(name => name.Text), StringComparer.Ordinal);
        var fields = new FormFieldModel[properties.Count];
        foreach (var (index, identifier) in context.Names.Parameters([.. properties.Select(property => property.Name)], [.. properties.Select(static _ => "FormData")], "field"))
        {
            var property = properties[index];
            var name = CSharpNames.Escape(names.Add(identifier));
            var encoding = media.Encoding.FirstOrDefault(candidate => candidate.Property == property.Name);
            fields[index] = _fields.Lower(property, name, encoding, required.Contains(property.Name), method, isMultipart);
        }

        // They take their names last: those of fields do not depend on them.
        return fields.Select(field => isMultipart && media.Encoding.FirstOrDefault(candidate => candidate.Property == field.WireName) is { Headers.Count: > 0 } encoding
            ? field with { Headers = _headers.Lower(encoding, method, names) }
            : field).ToEquatableArray();
    }

    // Each request has its own.
    private static string WithoutBoundary(string mediaType) => string.Join(";", mediaType.Split(';')
        .Where(parameter => !parameter.TrimStart().StartsWith("boundary", StringComparison.OrdinalIgnoreCase)));
}
