using System;

namespace CceGen.Generator.RuntimeFiles;

/// <summary>The folders of <c>CceGen.Runtime</c>.</summary>
internal static class RuntimeFolders
{
    /// <summary>The exception: public, one for each document.</summary>
    public const string Client = "Client";

    /// <summary>Types as NSwag has them: public, in each document that has the options for them.</summary>
    public const string NSwag = "NSwag";

    /// <summary>The types of operation objects: public, one set for each document.</summary>
    public const string LongRunning = "LongRunning";

    /// <summary>The type of files that are sent: public, one for each document.</summary>
    public const string Files = "Files";

    /// <summary>The type of what single calls send besides: public, one for each document.</summary>
    public const string Requests = "Requests";

    /// <summary>The types of responses that callers read themselves: public, in each document that has such responses.</summary>
    public const string Responses = "Responses";

    /// <summary>Requests and responses.</summary>
    public const string Http = "Http";

    /// <summary>What both JSON libraries share.</summary>
    public const string Json = "Json";

    private const string JsonPrefix = Json + "/";

    /// <summary>Whether the file is internal, and there once for all documents of a compilation.</summary>
    public static bool IsHelper(string name) =>
        !name.StartsWith(Client + "/", StringComparison.Ordinal)
        && !name.StartsWith(NSwag + "/", StringComparison.Ordinal)
        && !name.StartsWith(LongRunning + "/", StringComparison.Ordinal)
        && !name.StartsWith(Files + "/", StringComparison.Ordinal)
        && !name.StartsWith(Requests + "/", StringComparison.Ordinal)
        && !name.StartsWith(Responses + "/", StringComparison.Ordinal);

    /// <summary>The folder of a JSON library.</summary>
    public static string OfDialect(string dialect) => JsonPrefix + dialect;

    /// <summary>The JSON library that the folder belongs to, which is also the last part of its namespace; null when it is none.</summary>
    public static string? DialectOf(string folder) => folder.StartsWith(JsonPrefix, StringComparison.Ordinal) ? folder.Substring(JsonPrefix.Length) : null;
}
