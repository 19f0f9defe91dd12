using System;
using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Primitives;
using CceGen.Generator.Shapes;

namespace CceGen.Generator.Lowering;

/// <summary>Chooses the media type of a request body: JSON where there is some, or else the first one that can be sent.</summary>
internal sealed class BodyChoice(LoweringContext context)
{
    private const string UrlEncoded = "application/x-www-form-urlencoded";

    private static readonly string[] Charsets = ["utf-8", "utf8", "us-ascii", "iso-8859-1"];

    /// <summary>Media types of texts that do not begin with <c>text/</c>.</summary>
    private static readonly string[] Texts =
    [
        "application/xml", "application/yaml", "application/x-yaml", "application/toml", "application/javascript", "application/ecmascript", "application/graphql",
        "application/sql",
    ];

    private static readonly string[] TextSuffixes = ["+xml", "+yaml"];

    /// <summary>Media types of octets, whatever the schema says.</summary>
    private static readonly string[] Octets = ["image/", "audio/", "video/", "font/", "application/octet-stream", "application/pdf", "application/zip", "application/gzip"];

    /// <summary>The media type that is sent, and how; null when the caller has to write each.</summary>
    public (OpenApiMediaType Media, BodyForm Form)? Of(IReadOnlyList<OpenApiMediaType> content)
    {
        if (context.Media.FindWrittenJson(content.Where(MediaTypes.IsUtf8)) is { } json)
        {
            return (json, BodyForm.Json);
        }

        foreach (var media in content)
        {
            if (ProblemOf(media) is null)
            {
                return (media, FormOf(media));
            }
        }

        return null;
    }

    /// <summary>Why a body of the media type is not written here but by the caller, as a sentence; null when it is.</summary>
    public string? ProblemOf(OpenApiMediaType media)
    {
        if (!MediaTypes.IsValid(media.Name) && !(MediaTypes.IsSendable(media.Name) && FormOf(media) == BodyForm.Text))
        {
            return "its name is not a media type";
        }

        return FormOf(media) switch
        {
            BodyForm.Json => MediaTypes.IsUtf8(media) ? null : "JSON is sent in UTF-8",
            BodyForm.Text => MediaTypes.CharsetOf(media) is { } charset && !Charsets.Contains(charset) ? $"its encoding is none of {string.Join(", ", Charsets)}" : null,
            BodyForm.UrlEncoded => !MediaTypes.IsUtf8(media) ? "a form is sent in UTF-8"
                : !IsAny(media.Schema) && !IsObject(media.Schema) ? "its schema is not an object"
                : HasFiles(media.Schema) ? "it has a file, which takes 'multipart/form-data'"
                : null,
            BodyForm.Multipart => MediaTypes.NameOf(media) is not ("multipart/form-data" or "multipart/mixed") ? "of 'multipart', only 'form-data' and 'mixed' are supported"
                : !IsObject(media.Schema) ? "its schema is not an object, whose properties are the parts"
                : null,
            _ => null,
        };
    }

    /// <summary>How a body of the media type is written, if it can be.</summary>
    public BodyForm FormOf(OpenApiMediaType media)
    {
        var name = MediaTypes.NameOf(media);
        var isBinary = context.Media.IsBinary(media);
        return name switch
        {
            _ when name.StartsWith("multipart/", StringComparison.Ordinal) => BodyForm.Multipart,
            _ when isBinary => BodyForm.Binary,
            _ when MediaTypes.IsJson(name) => BodyForm.Json,
            UrlEncoded => IsText(media.Schema) ? BodyForm.Text : BodyForm.UrlEncoded,
            "*/*" or "application/*" => media.Schema is null ? BodyForm.Binary : BodyForm.Json,
            _ when name.StartsWith("text/", StringComparison.Ordinal) || Texts.Contains(name) || TextSuffixes.Any(name.EndsWith) => BodyForm.Text,
            _ when IsOctets(name) => BodyForm.Binary,
            _ => IsText(media.Schema) ? BodyForm.Text : BodyForm.Binary,
        };
    }

    /// <summary>Whether the media type, in small letters, is one of octets, whatever the schema says.</summary>
    public static bool IsOctets(string mediaType) => Octets.Any(start => mediaType.StartsWith(start, StringComparison.Ordinal));

    /// <summary>Whether nothing is said about values.</summary>
    public bool IsAny(OpenApiSchema? schema) => schema is null || context.Shapes[context.Shapes.Of(schema).Shape] is AnyShape;

    /// <summary>Whether a property of the object, or of one that a union has, is a file.</summary>
    public bool HasFiles(OpenApiSchema? schema) => schema is not null && PropertiesOf(context.Shapes.Of(schema), []).Any(IsFile);

    /// <summary>Whether the value of a property is one file or several.</summary>
    public bool IsFile(ShapeProperty property) => context.Facts.IsFile(property.Schema) || context.Facts.IsListOfFiles(property.Schema);

    private bool IsText(OpenApiSchema? schema) => schema is not null && context.Shapes[context.Shapes.Of(schema).Shape] is ScalarShape { Type: SchemaType.String } or EnumShape { Type: SchemaType.String };

    private bool IsObject(OpenApiSchema? schema) => schema is not null && IsObject(context.Shapes.Of(schema));

    private bool IsObject(ShapeUse use) => context.Shapes[use.Shape] switch
    {
        ObjectShape or MapShape => true,
        UnionShape union => union.Branches.All(IsObject),
        _ => false,
    };

    private IEnumerable<ShapeProperty> PropertiesOf(ShapeUse use, HashSet<ShapeId> seen) => !seen.Add(use.Shape) ? [] : context.Shapes[use.Shape] switch
    {
        ObjectShape shape => shape.Base is null ? shape.Properties : PropertiesOf(shape.Base, seen).Concat(shape.Properties),
        UnionShape union => union.Branches.SelectMany(branch => PropertiesOf(branch, seen)),
        _ => [],
    };
}
