using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Shapes;

namespace CceGen.Generator.Lowering;

/// <summary>Finds JSON among media types.</summary>
internal sealed class MediaTypes(SchemaFacts facts)
{
    private const string Token = "[A-Za-z0-9!#$&^_.+-]+";
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private static readonly Regex Json = new($@"\A(?:application/json|text/json|{Token}/{Token}\+json)\z", Options);
    private static readonly Regex Valid = new($@"\A\s*(?:\*|{Token})/(?:\*|{Token})\s*(?:;[\x20-\x7E]*)?\z", Options);
    private static readonly Regex Words = new($@"\A\s*{Token}(?:/{Token})*\s*\z", Options);
    private static readonly Regex Parameters = new(@"\A[^;]*(?:;[\x20-\x7E]*)?\z", Options);
    private static readonly Regex Charset = new(@";\s*charset\s*=\s*""?([^;""\s]+)", Options);

    /// <summary>The schema of the first media type; null without one.</summary>
    public static OpenApiSchema? FirstSchema(IReadOnlyList<OpenApiMediaType>? content) => content is { Count: > 0 } ? content[0].Schema : null;

    /// <summary>The first JSON media type, plain JSON before others; a range such as <c>*/*</c> when there is nothing better.</summary>
    public OpenApiMediaType? FindJson(IReadOnlyList<OpenApiMediaType> content) =>
        FindWrittenJson(content)
        ?? content.FirstOrDefault(media => NameOf(media) is "*/*" or "application/*" && media.Schema is not null && !IsBinary(media));

    /// <summary>The first media type that is JSON by its name, one with a schema before others, and then plain JSON.</summary>
    public OpenApiMediaType? FindWrittenJson(IEnumerable<OpenApiMediaType> content) => content.Where(IsJson)
        .OrderBy(static media => media.Schema is null || SchemaFacts.SaysNothing(media.Schema))
        .ThenBy(static media => NameOf(media) != "application/json")
        .FirstOrDefault();

    /// <summary>As <see cref="FindJson"/>, for a value that is sent: in UTF-8 and in no other encoding.</summary>
    public OpenApiMediaType? FindJsonToSend(IReadOnlyList<OpenApiMediaType> content) => FindJson([.. content.Where(IsUtf8)]);

    /// <summary>The media type as it is sent: as the document writes it, and a range as <c>application/json</c>.</summary>
    public static string ToSend(OpenApiMediaType media) => Json.IsMatch(NameOf(media)) ? media.Name.Trim() : "application/json";

    /// <summary>Whether the media type is JSON by its name.</summary>
    public static bool IsJson(string mediaType) => Json.IsMatch(mediaType.Split(';')[0].Trim());

    /// <summary>Whether the name is that of a media type or of a range of them, which cannot be more than one header.</summary>
    public static bool IsValid(string mediaType) => Valid.IsMatch(mediaType);

    /// <summary>Whether the name is one word, or several, that a header can have though no media type is called so.</summary>
    public static bool IsSendable(string mediaType) => Words.IsMatch(mediaType);

    /// <summary>Whether the body is raw octets.</summary>
    public bool IsBinary(OpenApiMediaType media) => facts.IsBinary(media.Schema);

    /// <summary>The name in small letters, without parameters.</summary>
    public static string NameOf(OpenApiMediaType media) => media.Name.Split(';')[0].Trim().ToLowerInvariant();

    /// <summary>The encoding that the media type names, in small letters; null for none.</summary>
    public static string? CharsetOf(OpenApiMediaType media) => Charset.Match(media.Name) is { Success: true } match ? match.Groups[1].Value.ToLowerInvariant() : null;

    /// <summary>Whether the media type names no encoding, or UTF-8.</summary>
    public static bool IsUtf8(OpenApiMediaType media) => CharsetOf(media) is null or "utf-8" or "utf8";

    private bool IsJson(OpenApiMediaType media) => Json.IsMatch(NameOf(media)) && Parameters.IsMatch(media.Name) && !IsBinary(media);
}
