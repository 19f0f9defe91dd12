namespace Cce.Client.Authentication;

/// <summary>Names of the headers that have a part in signing.</summary>
internal static class SigningHeaders
{
    public const string Authorization = "Authorization";
    public const string ContentHash = "X-Sdk-Content-Sha256";
    public const string ContentType = "Content-Type";
    public const string Date = "X-Sdk-Date";
    public const string Host = "Host";
    public const string ProjectId = "X-Project-Id";
    public const string SecurityToken = "X-Security-Token";
}
