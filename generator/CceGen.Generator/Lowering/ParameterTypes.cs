using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using CceGen.Generator.Model;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Lowering;

/// <summary>Decides on the type of a parameter and how it is written, from its schema or content, its place and its style.</summary>
internal sealed class ParameterTypes(LoweringContext context, SchemaLowering schemas)
{
    private const string Form = "application/x-www-form-urlencoded";

    private static readonly Regex Token = new(@"\A[A-Za-z0-9!#$%&'*+.^_`|~-]+\z", RegexOptions.CultureInvariant);

    private readonly NestedMembers _nested = new(context);
    private readonly NestedLists _lists = new(context);

    /// <summary>The type, and how it is written; null when it cannot be sent, after a report.</summary>
    public LoweredParameter? Lower(OpenApiParameter parameter, string method)
    {
        if (parameter is { In: ParameterLocation.Cookie, Style: ParameterStyle.Cookie } && !Token.IsMatch(parameter.Name))
        {
            return NotSupported(parameter, parameter.Location, "a cookie of this name without encoding");
        }

        var name = method + CSharpNames.ToPascalCase(parameter.Name, "Parameter");
        var lowered = Typed(parameter, name);
        if (parameter.AllowEmptyValueKey is { } key && lowered is not null && !MayBeEmpty(parameter, lowered))
        {
            context.Diagnostics.Report(Problems.KeywordIgnored(key.Location, key.Text, "Parameter Object"));
        }

        return lowered;
    }

    private LoweredParameter? Typed(OpenApiParameter parameter, string name) =>
        parameter.Content is { } content ? OfContent(parameter, content, name)
        : parameter.In == ParameterLocation.QueryString ? NotSupported(parameter, parameter.Location, "a whole query string without 'content'")
        : FormatOf(parameter) is { } format ? OfSchema(parameter, format, name)
        : NotSupported(parameter, parameter.StyleKey?.Location ?? parameter.Location, $"this style in {parameter.In.ToString().ToLowerInvariant()}");

    // A text that is empty is sent as one; no other value is empty.
    private static bool MayBeEmpty(OpenApiParameter parameter, LoweredParameter lowered) =>
        parameter.In == ParameterLocation.Query && lowered.Serialization.Content is ParameterContent.Text or ParameterContent.List
        && (lowered.Type.Kind == TypeKind.Array ? lowered.Type.Element.Kind : lowered.Type.Kind) is TypeKind.String or TypeKind.Any;

    private LoweredParameter? OfSchema(OpenApiParameter parameter, ParameterFormat format, string name)
    {
        var type = parameter.Schema is null ? TypeMapper.String : schemas.Lower(parameter.Schema, name);
        var content = ContentOf(ref type);
        if (content == ParameterContent.Parts && format == ParameterFormat.Cookie && type.Kind == TypeKind.Array)
        {
            return NotSupported(parameter, parameter.Location, "a list of objects or of lists in a cookie without encoding");
        }

        var separators = "";
        if (content == ParameterContent.Parts && format != ParameterFormat.DeepObject && type.Kind == TypeKind.Array)
        {
            content = ParameterContent.Lists;
            separators = _lists.SeparatorsOf(parameter.Schema!) ?? "";
        }

        // There is one way to read them: a name for each item, whose place in the list does not matter.
        if (format == ParameterFormat.DeepObject)
        {
            content = content == ParameterContent.List ? ParameterContent.Parts : content;
        }

        var isReserved = parameter.AllowReserved && parameter.In == ParameterLocation.Query;
        return Checked(parameter, parameter.Schema, new LoweredParameter(type, new ParameterSerialization(PlaceOf(parameter.In), content, format, parameter.Explode, isReserved) { Separators = separators }));
    }

    /// <summary>What is written of a type. Where any JSON may come, it is a text, or what the text is made of.</summary>
    private ParameterContent ContentOf(ref LoweredType type)
    {
        switch (type.Kind)
        {
            case TypeKind.Any when !context.Policies.Types.HasAnyParameters:
                type = TypeMapper.String;
                return ParameterContent.Text;
            case TypeKind.Array when type.Element.Kind == TypeKind.Any && !context.Policies.Types.HasAnyParameters:
                type = context.Types.WithNull(context.Types.Array(TypeMapper.String), type.IsNullable);
                return ParameterContent.List;
            case TypeKind.Union when schemas.UseAsParameter(type.Type.Name):
                return ParameterContent.Text;
            case TypeKind.Array when type.Element.Kind == TypeKind.Union && schemas.UseAsParameter(type.Element.Type.Name):
                return ParameterContent.List;
            case TypeKind.Object or TypeKind.Map or TypeKind.Union:
            case TypeKind.Array when type.Element.Kind is TypeKind.Object or TypeKind.Map or TypeKind.Union or TypeKind.Array:
                return ParameterContent.Parts;
            default:
                return type.Kind == TypeKind.Array ? ParameterContent.List : ParameterContent.Text;
        }
    }

    private LoweredParameter? OfContent(OpenApiParameter parameter, IReadOnlyList<OpenApiMediaType> content, string name)
    {
        foreach (var items in content.Select(media => media.ItemSchema).OfType<OpenApiSchema>())
        {
            context.Diagnostics.Report(Problems.KeywordIgnored(items.Location, "itemSchema", "Media Type Object"));
        }

        if (context.Media.FindJsonToSend(content) is { } json)
        {
            return new LoweredParameter(schemas.BodyType(json, name), new ParameterSerialization(PlaceOf(parameter.In), ParameterContent.Json, ParameterFormat.Simple, false, false));
        }

        if (parameter.In == ParameterLocation.QueryString && content.FirstOrDefault(media => IsNamed(media, Form)) is { Schema: { } form }
            && schemas.Lower(form, name) is { Kind: TypeKind.Object or TypeKind.Map } fields)
        {
            return Checked(parameter, form, new LoweredParameter(fields, new ParameterSerialization(ParameterPlace.QueryString, ParameterContent.Parts, ParameterFormat.Form, true, false)));
        }

        if (content.FirstOrDefault(media => IsNamed(media, "text/plain")) is { } text)
        {
            var type = text.Schema is null ? TypeMapper.String : schemas.Lower(text.Schema, name);
            if (ContentOf(ref type) == ParameterContent.Text)
            {
                return new LoweredParameter(type, new ParameterSerialization(PlaceOf(parameter.In), ParameterContent.Text, ParameterFormat.Simple, false, false));
            }
        }

        if (content.Count == 0)
        {
            return NotSupported(parameter, parameter.Node.Find("content")!.Key.Location, "content without a media type");
        }

        context.Diagnostics.Report(Problems.ParameterWrittenByCaller(
            content[0].Location, parameter.Name, $"of the media type '{content[0].Name}', no values but texts are written here"));
        return new LoweredParameter(TypeMapper.String, new ParameterSerialization(PlaceOf(parameter.In), ParameterContent.Text, ParameterFormat.Simple, false, false));
    }

    private LoweredParameter Checked(OpenApiParameter parameter, OpenApiSchema? schema, LoweredParameter lowered) =>
        schema is not null && _nested.Report(parameter, schema, lowered.Serialization)
            ? lowered with { Serialization = lowered.Serialization with { HasJson = true } }
            : lowered;

    private static bool IsNamed(OpenApiMediaType media, string name) => string.Equals(media.Name.Split(';')[0].Trim(), name, StringComparison.OrdinalIgnoreCase);

    private LoweredParameter? NotSupported(OpenApiParameter parameter, LocationInfo location, string construct)
    {
        context.Diagnostics.Report(Problems.ParameterNotSupported(location, parameter.Name, construct));
        return null;
    }

    /// <summary>What a parameter is called in a request. A cookie whose name a cookie cannot have is percent-encoded, as its value is.</summary>
    public static string WireNameOf(OpenApiParameter parameter) =>
        parameter.In == ParameterLocation.Cookie && !Token.IsMatch(parameter.Name) ? Uri.EscapeDataString(parameter.Name) : parameter.Name;

    public static ParameterPlace PlaceOf(ParameterLocation location) => location switch
    {
        ParameterLocation.Path => ParameterPlace.Path,
        ParameterLocation.Query => ParameterPlace.Query,
        ParameterLocation.QueryString => ParameterPlace.QueryString,
        ParameterLocation.Cookie => ParameterPlace.Cookie,
        _ => ParameterPlace.Header,
    };

    /// <summary>The form of the style; null for one that the place does not have.</summary>
    private static ParameterFormat? FormatOf(OpenApiParameter parameter) => (parameter.In, parameter.Style) switch
    {
        (ParameterLocation.Path or ParameterLocation.Header, ParameterStyle.Simple) => ParameterFormat.Simple,
        (ParameterLocation.Path, ParameterStyle.Label) => ParameterFormat.Label,
        (ParameterLocation.Path, ParameterStyle.Matrix) => ParameterFormat.Matrix,
        (ParameterLocation.Query or ParameterLocation.Cookie, ParameterStyle.Form) => ParameterFormat.Form,
        (ParameterLocation.Query, ParameterStyle.DeepObject) => ParameterFormat.DeepObject,
        (ParameterLocation.Cookie, ParameterStyle.Cookie) => ParameterFormat.Cookie,

        // In 2.0, lists have them in every place.
        (not ParameterLocation.Cookie, ParameterStyle.SpaceDelimited) => ParameterFormat.Spaces,
        (not ParameterLocation.Cookie, ParameterStyle.TabDelimited) => ParameterFormat.Tabs,
        (not ParameterLocation.Cookie, ParameterStyle.PipeDelimited) => ParameterFormat.Pipes,
        _ => null,
    };
}
