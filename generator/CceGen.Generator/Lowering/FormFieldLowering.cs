using System;
using System.Linq;
using CceGen.Generator.Model;
using CceGen.Generator.Model.Wire;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Primitives;
using CceGen.Generator.Shapes;

namespace CceGen.Generator.Lowering;

/// <summary>Decides how the value of a field is written: by its style where the document names one, or else by its content type, or else by its type.</summary>
internal sealed class FormFieldLowering(LoweringContext context, SchemaLowering schemas)
{
    private const string Octets = "application/octet-stream";

    private readonly NestedLists _lists = new(context);

    /// <param name="property">The property.</param>
    /// <param name="name">The name of the parameter.</param>
    /// <param name="encoding">What the document says of the property; null for nothing.</param>
    /// <param name="isRequired">Whether the property is required.</param>
    /// <param name="method">The name of the method.</param>
    /// <param name="isMultipart">Whether the field is a part.</param>
    public FormFieldModel Lower(ShapeProperty property, string name, OpenApiEncoding? encoding, bool isRequired, string method, bool isMultipart)
    {
        var contentType = ContentTypeOf(encoding, property);
        var isText = contentType is null || MediaTypes.IsJson(contentType) || contentType.StartsWith("text/", StringComparison.OrdinalIgnoreCase);
        var doc = Documentation.Line(property.Description ?? context.Chain.Description(property.Schema), $"The field '{property.Name}'.");
        if (isMultipart && context.Facts.IsListOfFiles(property.Schema))
        {
            return File(TypeMapper.EnumerableOf(TypeMapper.File), FormFieldKind.Files);
        }

        if (isMultipart && (context.Facts.IsFile(property.Schema) || (!isText && IsUntyped(property, contentType!))))
        {
            return File(TypeMapper.File, FormFieldKind.File);
        }

        // Only the caller can write an object as XML.
        var isWritten = !isText && encoding?.Style is null && !IsTextOrTexts(property.Use);
        var lowered = isWritten
            ? TypeMapper.String
            : context.Types.AsParameter(schemas.Lower(property.Schema, method + CSharpNames.ToPascalCase(property.Name, "Field")));
        var type = context.Types.WithNull(lowered, !isRequired || lowered.IsNullable);
        var separators = encoding?.Style is null ? null : _lists.SeparatorsOf(property.Schema);
        var (kind, style) = KindOf(type, encoding, separators is not null);
        var argument = new MethodParameterModel(name, type.Type, isRequired, IsPath: false, doc);
        var wire = separators is null && kind is FormFieldKind.Text or FormFieldKind.Texts or FormFieldKind.Joined ? ParameterFormats.Of(type.Wire, context.Policies.Types) : type.Wire;
        return new FormFieldModel(argument, property.Name, wire, kind, style, isMultipart ? contentType : null)
        {
            Separators = separators ?? "",
            IsPlain = isMultipart && context.Policies.Types.HasAnyParameters && (kind, style) is (FormFieldKind.Styled, FormStyle.Repeated)
                && (type.Kind == TypeKind.Array ? type.Element : type).Wire is AnyWire { Codec: AnyCodec.Object },
        };

        FormFieldModel File(TypeRef file, FormFieldKind fileKind) => new(
            new MethodParameterModel(name, context.Types.WithNull(file, !isRequired), isRequired, IsPath: false, doc),
            property.Name,
            null,
            fileKind,
            FormStyle.Repeated,
            contentType ?? Octets);
    }

    /// <summary>How a value of any type is written.</summary>
    public static FormStyle StyleOf(OpenApiEncoding encoding) => encoding switch
    {
        { Style: ParameterStyle.DeepObject } => FormStyle.DeepObject,
        { Style: not null, Explode: true } => FormStyle.Exploded,
        { Style: ParameterStyle.SpaceDelimited } => FormStyle.Space,
        { Style: ParameterStyle.TabDelimited } => FormStyle.Tab,
        { Style: ParameterStyle.PipeDelimited } => FormStyle.Pipe,
        { Style: not null } => FormStyle.Comma,
        { ContentType: { } contentType } when MediaTypes.IsJson(contentType.Text) => FormStyle.Json,
        _ => FormStyle.Repeated,
    };

    private static (FormFieldKind Kind, FormStyle Style) KindOf(LoweredType type, OpenApiEncoding? encoding, bool isListOfLists)
    {
        var style = encoding is null ? FormStyle.Repeated : StyleOf(encoding);
        return style switch
        {
            FormStyle.Json => (FormFieldKind.Json, style),
            _ when FormFieldTypes.IsText(type) => (FormFieldKind.Text, style),
            FormStyle.Repeated or FormStyle.Exploded when isListOfLists || FormFieldTypes.IsListOfTexts(type) => (FormFieldKind.Texts, style),
            FormStyle.Comma or FormStyle.Space or FormStyle.Tab or FormStyle.Pipe when isListOfLists || FormFieldTypes.IsListOfTexts(type) => (FormFieldKind.Joined, style),
            FormStyle.Repeated when type.Kind is TypeKind.Object or TypeKind.Map => (FormFieldKind.Json, FormStyle.Json),
            _ => (FormFieldKind.Styled, style),
        };
    }

    private bool IsTextOrTexts(ShapeUse use) => context.Shapes[use.Shape] is ListShape list
        ? FormFieldTypes.IsText(context.Shapes[list.Item.Shape])
        : FormFieldTypes.IsText(context.Shapes[use.Shape]);

    // Nothing is said about the value, or only that JSON would have a string there.
    private bool IsUntyped(ShapeProperty property, string contentType) => context.Shapes[property.Use.Shape] switch
    {
        AnyShape => true,
        ScalarShape { Type: SchemaType.String, Schema: { Format: null, ContentEncoding: null } } => BodyChoice.IsOctets(contentType.ToLowerInvariant()),
        _ => false,
    };

    // The first one of a list that is no range.
    private string? ContentTypeOf(OpenApiEncoding? encoding, ShapeProperty property)
    {
        if ((encoding?.ContentType ?? property.Schema.ContentMediaType) is not { } scalar)
        {
            return null;
        }

        var listed = scalar.Text.Split(',').Select(name => name.Trim()).Where(name => name.Length > 0).ToList();
        if (listed.Exists(name => !MediaTypes.IsValid(name)))
        {
            context.Diagnostics.Report(Problems.InvalidValue(scalar.Location, "contentType", scalar.Text, $"use a media type, such as '{Octets}', for '{property.Name}'"));
            return null;
        }

        return listed.Find(name => name.IndexOf('*') < 0);
    }
}
