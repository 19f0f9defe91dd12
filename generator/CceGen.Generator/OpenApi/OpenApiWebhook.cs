using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi;

/// <summary>A request that the API sends and its user receives: one of a webhook, or of a callback of an operation.</summary>
/// <param name="name">The name of the webhook or of the callback.</param>
/// <param name="request">The request; its path is the URL that a callback has as an expression, and of a webhook the name.</param>
internal sealed class OpenApiWebhook(SpecScalar name, OpenApiOperation request)
{
    public string Name => name.Text;

    public LocationInfo Location => name.Location;

    public OpenApiOperation Request { get; } = request;
}
