namespace CceGen.Generator;

/// <summary>The names of the pipeline's steps; tests find them by reflection.</summary>
internal static class TrackingNames
{
    public const string ReadConfigs = nameof(ReadConfigs);
    public const string ReadFiles = nameof(ReadFiles);
    public const string CollectFiles = nameof(CollectFiles);
    public const string FindDocuments = nameof(FindDocuments);
    public const string CompareContent = nameof(CompareContent);
    public const string ReadDocument = nameof(ReadDocument);
    public const string CheckSetup = nameof(CheckSetup);
    public const string KeepDistinct = nameof(KeepDistinct);
    public const string SharedTypes = nameof(SharedTypes);
    public const string HelperNeeds = nameof(HelperNeeds);
    public const string Helpers = nameof(Helpers);
    public const string Interfaces = nameof(Interfaces);
    public const string Clients = nameof(Clients);
    public const string Operations = nameof(Operations);
    public const string LongRunningOperations = nameof(LongRunningOperations);
    public const string WebhookClasses = nameof(WebhookClasses);
    public const string Webhooks = nameof(Webhooks);
    public const string Objects = nameof(Objects);
    public const string Unions = nameof(Unions);
    public const string Collections = nameof(Collections);
    public const string Enums = nameof(Enums);
    public const string SetupDiagnostics = nameof(SetupDiagnostics);
    public const string ProjectDiagnostics = nameof(ProjectDiagnostics);
    public const string ConfigDiagnostics = nameof(ConfigDiagnostics);
    public const string RejectedDiagnostics = nameof(RejectedDiagnostics);
    public const string Diagnostics = nameof(Diagnostics);
}
