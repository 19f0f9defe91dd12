namespace CceGen.Generator.Model;

/// <summary>The methods that read the body of a request that the API sends.</summary>
/// <param name="MethodName">The name without <c>Async</c>.</param>
/// <param name="Name">How messages name the request.</param>
/// <param name="Form">How its fields are read where the body is a form; null for JSON.</param>
internal sealed record WebhookModel(
    string ClassName,
    string MethodName,
    string Name,
    JsonContentModel Content,
    bool IsObsolete,
    DocModel Doc,
    string ReturnsDoc,
    ReceivedFormModel? Form);
