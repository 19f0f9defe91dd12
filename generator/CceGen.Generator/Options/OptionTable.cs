using System;
using System.Collections.Generic;
using System.Linq;

namespace CceGen.Generator.Options;

/// <summary>
/// Every option that nswag.json knows for a C# client, with NSwag's default: the place to look for what is honoured. An
/// option that is not in the table is reported as unknown, one that is not supported as soon as generated code is not as it
/// says. The files of the build, the page of options and the schema of nswag.json are made from the table.
/// </summary>
internal static partial class OptionTable
{
    /// <summary>All rows, in the order of the page of options.</summary>
    public static readonly IReadOnlyList<OptionRow> All = [.. Client, .. Responses, .. Models, .. Documents, .. Own];

    public static readonly IReadOnlyList<SupportedOption> Supported = [.. All.OfType<SupportedOption>()];

    public static readonly IReadOnlyList<UnsupportedOption> Unsupported = [.. All.OfType<UnsupportedOption>()];

    private static readonly Dictionary<string, OptionRow> ByName = All.ToDictionary(row => row.Name, StringComparer.OrdinalIgnoreCase);

    public static IEnumerable<string> Names() => ByName.Keys;

    /// <summary>The row of an option; letter case does not matter, as in NSwag.</summary>
    public static OptionRow? Find(string name) => ByName.TryGetValue(name, out var row) ? row : null;

    private static string? WithoutInterfaces(ClientSection section) =>
        section.Is("generateClientInterfaces", "true", isDefault: false) ? null : "generateClientInterfaces is false";

    private static string? InjectedClient(ClientSection section) =>
        section.Is("injectHttpClient", "true", isDefault: true) ? "injectHttpClient is true" : null;

    // NSwag's client is not disposable: the one that it would dispose is gone with it.
    private static string? UndisposedClient(ClientSection section) => InjectedClient(section)
        ?? (section.Is("useHttpClientCreationMethod", "true", isDefault: false) || section.Is("shape", "modern", isDefault: false) ? null : "useHttpClientCreationMethod is false");

    private static string? WithoutBaseUrl(ClientSection section) =>
        section.Is("useBaseUrl", "true", isDefault: true) ? null : "useBaseUrl is false";

    private static string? UnwrappedResponses(ClientSection section) =>
        section.Is("wrapResponses", "true", isDefault: false) ? null : "wrapResponses is false";

    private static string? SystemTextJson(ClientSection section) =>
        section.Is("jsonLibrary", "SystemTextJson", isDefault: false) ? "jsonLibrary is SystemTextJson" : null;

    private static string? SingleOutput(ClientSection section) =>
        section.Is("generateContractsOutput", "true", isDefault: false) ? null : "generateContractsOutput is false";
}
