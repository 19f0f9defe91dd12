using System;
using System.Linq;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi.Reading;

/// <summary>Decides by <c>openapi</c> or <c>swagger</c> whether the document is one that is read, and how.</summary>
internal static class VersionReader
{
    private const string OpenApi = "openapi";

    /// <summary>The version; null after a report.</summary>
    public static SupportedVersion? Read(SpecMapping root, DiagnosticBag diagnostics)
    {
        var entry = root.Find(OpenApi) ?? root.Find("swagger");
        if (entry is null)
        {
            diagnostics.Report(Problems.MissingKey(root.Location, OpenApi, "OpenAPI Object"));
            return null;
        }

        if (new NodeReader(diagnostics).Scalar(entry) is not { } version)
        {
            return null;
        }

        var supported = SupportedVersion.All.FirstOrDefault(candidate => candidate.Includes(entry.Name, version.Text));
        if (supported is null)
        {
            diagnostics.Report(entry.Name != OpenApi ? Problems.VersionNotSupported(version.Location, $"Swagger {version.Text}")
                : version.Text.StartsWith("3.", StringComparison.Ordinal) ? Problems.VersionNotSupported(version.Location, $"OpenAPI {version.Text}")
                : Problems.InvalidValue(version.Location, OpenApi, version.Text, "use a version such as '3.0.3'"));
        }

        return supported;
    }
}
