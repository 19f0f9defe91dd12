namespace CceGen.Generator.Model;

/// <summary>A class that reads requests that the API sends, without its methods.</summary>
internal sealed record WebhookClassModel(string Name, DocModel Doc)
{
    /// <summary>What is done to new JSON settings.</summary>
    public SettingsModel Settings { get; init; } = SettingsModel.Plain;
}
