using System;
using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Lowering.Responses;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Lowering;

/// <summary>
/// Names the classes that read webhooks and callbacks, which take their names before schemas do, and their methods: a webhook after its own
/// name, a callback after its operation and its name. What has neither a JSON body nor a form is reported and has no method.
/// </summary>
internal sealed class WebhookNaming(LoweringContext context, OperationNaming operations)
{
    private const string ClientSuffix = "Client";
    private const string UsualMethod = "POST";

    private readonly ResponseMedia _media = new(context.Facts);
    private readonly WebhookForms _forms = new(context);

    /// <summary>The names of the classes that were given, by the names that were wanted.</summary>
    private readonly Dictionary<string, string> _classes = new(StringComparer.Ordinal);

    /// <summary>What is read, in the order of the document.</summary>
    /// <param name="names">The names of the operations.</param>
    public IReadOnlyList<WebhookSource> Of(OpenApiDocument document, IReadOnlyList<OperationName> names)
    {
        if (!context.Policies.Selection.HasWebhooks)
        {
            return [];
        }

        var read = new List<WebhookSource>();
        foreach (var webhook in document.Webhooks)
        {
            Add(read, webhook, null, CSharpNames.ToPascalCase(operations.GroupOf(webhook.Request)), TextOf(webhook));
        }

        for (var index = 0; index < document.Operations.Count; index++)
        {
            var operation = document.Operations[index];
            foreach (var callback in operation.Callbacks)
            {
                var name = operation.OperationId ?? ParameterLowering.Describe(operation);
                Add(read, callback, name, names[index].Group, $"{names[index].Method} {TextOf(callback)}{ExpressionOf(callback, operation)}");
            }
        }

        return [.. read.GroupBy(source => source.ClassName, StringComparer.Ordinal).SelectMany(Named)];
    }

    /// <param name="operation">That of a callback; null for a webhook.</param>
    private void Add(List<WebhookSource> read, OpenApiWebhook webhook, string? operation, string group, string text)
    {
        if (MediaOf(webhook, operation) is { } media)
        {
            read.Add(new WebhookSource(webhook, operation, media, ClassOf(group, operation is null ? "Webhooks" : "Callbacks"), text));
        }
    }

    private static string TextOf(OpenApiWebhook webhook) =>
        webhook.Request.Method == UsualMethod ? webhook.Name : $"{webhook.Name} {webhook.Request.Method.ToLowerInvariant()}";

    // One callback may be sent to several URLs, with another body each.
    private static string ExpressionOf(OpenApiWebhook callback, OpenApiOperation operation) =>
        operation.Callbacks.All(other => other.Name != callback.Name || other.Request.Path == callback.Request.Path) ? "" : " " + callback.Request.Path;

    private IEnumerable<WebhookSource> Named(IGrouping<string, WebhookSource> sources)
    {
        var all = sources.ToList();
        var names = new UniqueNames("", [sources.Key.StartsWith(WebhookLowering.Verb, StringComparison.Ordinal) ? sources.Key.Substring(WebhookLowering.Verb.Length) : ""]);
        var named = new WebhookSource[all.Count];
        foreach (var (index, identifier) in WantedNames.Of([.. all.Select(source => source.Name)], text => CSharpNames.ToPascalCase(text, "Webhook"), StringComparer.Ordinal))
        {
            named[index] = all[index] with { Name = names.Add(identifier) };
            if (named[index].Name != identifier)
            {
                context.Diagnostics.Report(Problems.NameChanged(all[index].Webhook.Location, WebhookLowering.Verb + identifier, WebhookLowering.Verb + named[index].Name));
            }
        }

        return named;
    }

    private string ClassOf(string group, string suffix)
    {
        var client = context.Policies.Naming.ClientOf(group);
        var wanted = (client.EndsWith(ClientSuffix, StringComparison.Ordinal) ? client.Substring(0, client.Length - ClientSuffix.Length) : client) + suffix;
        if (!_classes.TryGetValue(wanted, out var name))
        {
            name = context.TypeNames.Add(wanted);
            _classes.Add(wanted, name);
            if (name != wanted)
            {
                context.Diagnostics.Report(Problems.NameChanged(null, wanted, name));
            }
        }

        return name;
    }

    /// <summary>The media type that is read; null, after a report, when there is none.</summary>
    private OpenApiMediaType? MediaOf(OpenApiWebhook webhook, string? operation)
    {
        var request = webhook.Request;
        if (request.IsBroken || (request.Deprecated && !context.Policies.Selection.HasDeprecated))
        {
            return null;
        }

        var description = WebhookSource.DescriptionOf(webhook, operation);
        if (_media.Choose(request.RequestBody?.Content ?? []) is not { } content)
        {
            context.Diagnostics.Report(Problems.WebhookWithoutMethod(request.Location, description, "it has no body"));
            return null;
        }

        var media = content.Media;
        if (content.Kind != ContentKind.Json && request.RequestBody!.Content.FirstOrDefault(WebhookForms.IsForm) is { } form)
        {
            media = form;
        }
        else if (content.Kind != ContentKind.Json)
        {
            context.Diagnostics.Report(MediaTypes.NameOf(media).StartsWith("multipart/", StringComparison.Ordinal)
                ? Problems.WebhookNotRead(media.Location, description, $"its media type is '{media.Name}'")
                : Problems.WebhookWithoutMethod(media.Location, description, $"its body of media type '{media.Name}' is not one JSON value"));
            return null;
        }

        if (WebhookForms.IsForm(media) && _forms.ProblemOf(media) is { } problem)
        {
            context.Diagnostics.Report(Problems.WebhookNotRead(media.Location, description, problem));
            return null;
        }

        var ignored = request.RequestBody!.Content.Where(other => other != media).ToList();
        if (ignored.Count > 0)
        {
            context.Diagnostics.Report(Problems.WebhookMediaTypeNotRead(ignored[0].Location, description, media.Name, string.Join(", ", ignored.Select(other => $"'{other.Name}'"))));
        }

        return media;
    }
}
