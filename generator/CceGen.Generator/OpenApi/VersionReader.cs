using System;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.OpenApi;

/// <summary>Decides by <c>openapi</c> or <c>swagger</c> whether the document is one that is read.</summary>
internal static class VersionReader
{
    private const string Supported = "3.0";

    public static bool IsSupported(ReaderContext context)
    {
        var openApi = context.Root.Find("openapi");
        var entry = openApi ?? context.Root.Find("swagger");
        if (entry is null)
        {
            context.MissingKey(context.Root.Location, "openapi", "OpenAPI Object");
            return false;
        }

        if (context.Nodes.Scalar(entry) is not { } version)
        {
            return false;
        }

        if (openApi is not null && IsOfLine(version.Text, Supported))
        {
            return true;
        }

        if (openApi is null || version.Text.StartsWith("3.", StringComparison.Ordinal))
        {
            var name = openApi is null ? "Swagger" : "OpenAPI";
            context.Diagnostics.Report(Problems.VersionNotSupported(version.Location, $"{name} {version.Text}"));
        }
        else
        {
            context.InvalidValue(version, "openapi", version.Text, "use a version such as '3.0.3'");
        }

        return false;
    }

    // "3.0" alone is common in hand-written documents and leaves no doubt.
    private static bool IsOfLine(string version, string line) =>
        version == line || version.StartsWith(line + ".", StringComparison.Ordinal);
}
