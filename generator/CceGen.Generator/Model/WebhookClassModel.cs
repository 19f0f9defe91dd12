namespace CceGen.Generator.Model;

/// <summary>A class that reads requests that the API sends, without its methods.</summary>
internal sealed record WebhookClassModel(string Name, DocModel Doc);
