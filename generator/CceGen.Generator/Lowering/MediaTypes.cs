using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using CceGen.Generator.OpenApi;

namespace CceGen.Generator.Lowering;

/// <summary>Finds JSON among media types.</summary>
internal static class MediaTypes
{
    private const string Token = "[A-Za-z0-9!#$&^_.+-]+";
    private static readonly Regex Json = new($@"\A(?:application/json|text/json|{Token}/{Token}\+json)\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>The first JSON media type, plain JSON before others; <c>*/*</c> when there is nothing better.</summary>
    public static OpenApiMediaType? FindJson(IReadOnlyList<OpenApiMediaType> content) =>
        content.FirstOrDefault(media => Name(media).Equals("application/json", StringComparison.OrdinalIgnoreCase))
        ?? content.FirstOrDefault(media => Json.IsMatch(Name(media)))
        ?? content.FirstOrDefault(media => Name(media) is "*/*" or "application/*");

    /// <summary>The media type as it is sent: without parameters, and a range as <c>application/json</c>.</summary>
    public static string ToSend(OpenApiMediaType media) => Json.IsMatch(Name(media)) ? Name(media) : "application/json";

    private static string Name(OpenApiMediaType media) => media.Name.Split(';')[0].Trim();
}
