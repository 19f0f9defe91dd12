using CceGen.Generator.OpenApi;

namespace CceGen.Generator.Lowering;

/// <summary>A request that the API sends, and what reads it.</summary>
/// <param name="Operation">The operation that the request is a callback of, as messages name it; null for a webhook.</param>
/// <param name="Media">The media type that is read.</param>
/// <param name="ClassName">The class of the methods.</param>
/// <param name="Name">What the methods are called after, as an identifier.</param>
internal sealed record WebhookSource(OpenApiWebhook Webhook, string? Operation, OpenApiMediaType Media, string ClassName, string Name)
{
    /// <summary>What the request is called in messages.</summary>
    public string Description => DescriptionOf(Webhook, Operation);

    public static string DescriptionOf(OpenApiWebhook webhook, string? operation) => operation is null ? $"webhook '{webhook.Name}'" : $"callback '{webhook.Name}'";
}
