using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Primitives;
using CceGen.Generator.Shapes;

namespace CceGen.Generator.Lowering;

/// <summary>Finds JSON among media types.</summary>
internal sealed class MediaTypes(SchemaFacts facts)
{
    private const string Token = "[A-Za-z0-9!#$&^_.+-]+";
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private static readonly Regex Json = new($@"\A(?:application/json|text/json|{Token}/{Token}\+json)\z", Options);
    private static readonly Regex Parameters = new(@"\A[^;]*(?:;[\x20-\x7E]*)?\z", Options);
    private static readonly Regex OtherCharset = new(@";\s*charset\s*=\s*""?(?!utf-?8\b)[^;""\s]", Options);

    /// <summary>The first JSON media type, plain JSON before others; a range such as <c>*/*</c> when there is nothing better.</summary>
    public OpenApiMediaType? FindJson(IReadOnlyList<OpenApiMediaType> content) =>
        content.FirstOrDefault(media => Name(media).Equals("application/json", StringComparison.OrdinalIgnoreCase) && IsJson(media))
        ?? content.FirstOrDefault(IsJson)
        ?? content.FirstOrDefault(media => Name(media) is "*/*" or "application/*" && media.Schema is not null && !IsBinary(media));

    /// <summary>As <see cref="FindJson"/>, for a body that is sent: in UTF-8 and in no other encoding.</summary>
    public OpenApiMediaType? FindJsonToSend(IReadOnlyList<OpenApiMediaType> content) =>
        FindJson([.. content.Where(media => !OtherCharset.IsMatch(media.Name))]);

    /// <summary>The media type as it is sent: as the document writes it, and a range as <c>application/json</c>.</summary>
    public static string ToSend(OpenApiMediaType media) => Json.IsMatch(Name(media)) ? media.Name.Trim() : "application/json";

    /// <summary>Whether the body is raw octets.</summary>
    public bool IsBinary(OpenApiMediaType media) => facts.IsBinary(media.Schema);

    /// <summary>Says of each media type that it is not supported.</summary>
    public void ReportNotJson(IReadOnlyList<OpenApiMediaType> content, LocationInfo? location, DiagnosticBag diagnostics)
    {
        if (content.Count == 0)
        {
            diagnostics.Report(Problems.NoMediaType(location));
        }

        foreach (var media in content)
        {
            diagnostics.Report(IsBinary(media)
                ? Problems.BinaryNotSupported(media.Location, media.Name)
                : Problems.MediaTypeNotSupported(media.Location, media.Name));
        }
    }

    private bool IsJson(OpenApiMediaType media) => Json.IsMatch(Name(media)) && Parameters.IsMatch(media.Name) && !IsBinary(media);

    private static string Name(OpenApiMediaType media) => media.Name.Split(';')[0].Trim();
}
