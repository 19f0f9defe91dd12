using System;
using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Lowering.Responses;
using CceGen.Generator.Model;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Lowering;

/// <summary>Turns requests that the API sends into methods that read their bodies.</summary>
internal sealed class WebhookLowering(LoweringContext context, ContentLowering contents)
{
    /// <summary>What the names of all methods begin with.</summary>
    public const string Verb = "Read";

    private readonly ResponseMedia _media = new(context.Facts);
    private readonly WebhookForms _forms = new(context);

    public WebhookModel Lower(WebhookSource source)
    {
        var request = source.Webhook.Request;
        var typeName = source.Name + (source.Operation is null ? "Webhook" : "Callback");
        var content = contents.Json(source.Media, typeName + "Body");
        var doc = Documentation.Of(request.Summary, request.Description, $"Reads the body of {source.Description}.");
        return new WebhookModel(
            source.ClassName,
            Verb + source.Name,
            source.Description,
            content,
            request.Deprecated,
            doc with { Remarks = doc.Remarks.Concat(RemarksOf(source, typeName)).ToEquatableArray() },
            Documentation.Line(request.RequestBody?.Description, "The body of the request."),
            WebhookForms.IsForm(source.Media) ? _forms.Of(source.Media) : null);
    }

    // What else the request has, and what its sender expects, is for the one who receives it.
    private IEnumerable<string> RemarksOf(WebhookSource source, string typeName)
    {
        var request = source.Webhook.Request;
        yield return source.Operation is null
            ? $"The API sends it with `{request.Method}`."
            : $"The API sends it with `{request.Method}` to `{OneLine(request.Path)}`, as a callback of `{OneLine(source.Operation)}`.";
        var parameters = request.Parameters.Where(static parameter => parameter is { In: not ParameterLocation.Path, IsDescribedElsewhere: false })
            .Select(parameter => $"- `{OneLine(parameter.Name)}` in {parameter.In.ToString().ToLowerInvariant()}{Described(parameter.Description)}");
        var items = parameters.Concat(request.Responses.Select(response => $"- Response `{response.StatusCode}`{TypeOf(response, typeName)}{Described(response.Description)}")).ToList();
        if (items.Count > 0)
        {
            yield return string.Join("\n", items);
        }
    }

    private string TypeOf(OpenApiResponse response, string typeName) =>
        _media.Choose(response.Content) is { Kind: ContentKind.Json } content ? $" (`{ResponseLowering.Describe(contents.Json(content.Media, typeName + "Response").Type)}`)" : "";

    private static string Described(string? description) => string.IsNullOrWhiteSpace(description) ? "" : ": " + OneLine(description!.Trim());

    private static string OneLine(string text) => string.Join(" ", text.Split('\n', '\r', '\u0085', '\u2028', '\u2029').Select(line => line.Trim()).Where(line => line.Length > 0));
}
