namespace CceGen.FullCircle.Api;

/// <summary>The names of the security schemes, in the application and in its documents.</summary>
public static class Security
{
    public const string ApiKey = "apiKey";

    public const string ApiKeyHeader = "X-Api-Key";

    public const string Bearer = "bearer";

    /// <summary>The one credential that both schemes accept.</summary>
    public const string Secret = "open-sesame";
}
