using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Shapes;

namespace CceGen.Generator.Lowering.Responses;

/// <summary>Chooses among the media types of a response, and says how the chosen one is read.</summary>
internal sealed class ResponseMedia(SchemaFacts facts)
{
    private const string JsonName = "application/json";
    private const string PlainText = "text/plain";
    private const string Token = "[A-Za-z0-9!#$%&'*+.^_`|~-]+";
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private static readonly Regex Valid = new($@"\A{Token}/{Token}(?:\s*;[\x20-\x7E]*)?\z", Options);
    private static readonly Regex Json = new($@"\A(?:application/json|text/json|{Token}/{Token}\+json)\z", Options);
    private static readonly Regex Lines = new(@"\Aapplication/(?:x-)?(?:ndjson|jsonl|jsonlines|json-lines)\z|\Aapplication/stream\+json\z", Options);
    private static readonly Regex Sequence = new(@"\Aapplication/(?:.+\+)?json-seq\z", Options);

    private static readonly Regex Text = new(
        $@"\Atext/|\A{Token}/{Token}\+(?:xml|yaml|jwt)\z|\Aapplication/(?:x-)?(?:xml|xml-dtd|yaml|javascript|ecmascript|graphql|jwt|jose|sql|toml|www-form-urlencoded|openmetrics-text|pem-file|sh)\z",
        Options);

    private readonly Dictionary<string, ContentKind?> _kindsOfNames = new(StringComparer.Ordinal);

    /// <summary>JSON before all others, that with a schema and plain JSON first; then what is named first. Null without a media type.</summary>
    public ReadContent? Choose(IReadOnlyList<OpenApiMediaType> content)
    {
        // Nearly all responses have one media type, or none.
        if (content.Count == 0)
        {
            return null;
        }

        if (content.Count == 1)
        {
            var only = KindOf(content[0]);
            return new ReadContent(only, content[0], [Accept(content[0], only == ContentKind.Json ? JsonName : "*/*")], []);
        }

        return ChooseAmong(content);
    }

    /// <summary>As <see cref="Choose"/>, for a success: where no schema says anything of it, it is octets.</summary>
    public ReadContent? ChooseSuccess(IReadOnlyList<OpenApiMediaType> content) => AreOctets(content)
        ? new ReadContent(ContentKind.File, content[0], [.. content.Select(media => Accept(media, "*/*")).Distinct()], [])
        : Choose(content);

    /// <summary>Whether no schema says anything of the media types, and none of them is JSON, plain text or a stream.</summary>
    public bool AreOctets(IReadOnlyList<OpenApiMediaType> content) => content.Count > 0 && content.All(media =>
        KindOf(media) is ContentKind.Text or ContentKind.File
        && KindOfName(media) != ContentKind.Json
        && NameOf(media).IndexOf(PlainText, StringComparison.OrdinalIgnoreCase) < 0
        && (facts.IsUndescribed(media.Schema) || facts.IsBinary(media.Schema)));

    private ReadContent ChooseAmong(IReadOnlyList<OpenApiMediaType> content)
    {
        var kinds = content.Select(media => new JudgedMedia(media, KindOf(media))).ToList();
        var json = kinds.Where(pair => pair.Kind == ContentKind.Json).OrderBy(pair => SaysNothing(pair.Media) ? 1 : 0).ThenBy(pair => Rank(pair.Media)).ToList();
        if (json.Count > 0)
        {
            return new ReadContent(ContentKind.Json, json[0].Media, [Accept(json[0].Media, JsonName)], [.. kinds.Where(pair => pair.Kind != ContentKind.Json).Select(pair => pair.Media)]);
        }

        // Octets say themselves which of several media types they are; a text does not.
        var (first, kind) = (kinds[0].Media, kinds[0].Kind);
        var read = kinds.Where(pair => kind == ContentKind.File ? pair.Kind == kind : ReferenceEquals(pair.Media, first)).Select(pair => pair.Media).ToList();
        return new ReadContent(kind, first, [.. read.Select(media => Accept(media, "*/*")).Distinct()], [.. content.Where(media => !read.Contains(media))]);
    }

    private sealed record JudgedMedia(OpenApiMediaType Media, ContentKind Kind);

    private ContentKind KindOf(OpenApiMediaType media)
    {
        if (!_kindsOfNames.TryGetValue(media.Name, out var kind))
        {
            kind = KindOfName(media);
            _kindsOfNames.Add(media.Name, kind);
        }

        return kind != ContentKind.ServerSentEvents && facts.IsBinary(media.Schema) ? ContentKind.File : kind ?? KindOfRange(media);
    }

    /// <summary>What the name alone says; null where any name may be meant.</summary>
    private static ContentKind? KindOfName(OpenApiMediaType media) => NameOf(media) switch
    {
        var name when name.Equals("text/event-stream", StringComparison.OrdinalIgnoreCase) => ContentKind.ServerSentEvents,
        var name when Lines.IsMatch(name) => ContentKind.JsonLines,
        var name when Sequence.IsMatch(name) => ContentKind.JsonSequence,
        var name when Json.IsMatch(name) => ContentKind.Json,
        _ when IsRange(media) => null,
        var name when Text.IsMatch(name) => ContentKind.Text,
        _ => ContentKind.File,
    };

    private ContentKind KindOfRange(OpenApiMediaType media) =>
        SaysNothing(media) ? ContentKind.File
        : facts.IsText(media.Schema) ? ContentKind.AnyText
        : ContentKind.Json;

    private static bool SaysNothing(OpenApiMediaType media) => media.Schema is null || SchemaFacts.SaysNothing(media.Schema);

    /// <summary>Whether anything may come: <c>*/*</c>, or a name that is none.</summary>
    private static bool IsRange(OpenApiMediaType media) => NameOf(media) is "*/*" or "application/*" || !IsValid(media);

    private static bool IsValid(OpenApiMediaType media) => Valid.IsMatch(media.Name.Trim());

    private static string Accept(OpenApiMediaType media, string ofRange) =>
        !IsValid(media) ? ofRange
        : IsRange(media) && ofRange == JsonName ? ofRange
        : media.Name.Trim();

    private static int Rank(OpenApiMediaType media) =>
        NameOf(media).Equals(JsonName, StringComparison.OrdinalIgnoreCase) ? 0
        : IsRange(media) ? 2
        : 1;

    private static string NameOf(OpenApiMediaType media) => (media.Name.IndexOf(';') is >= 0 and var end ? media.Name.Substring(0, end) : media.Name).Trim();
}
