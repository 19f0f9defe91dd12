using System;
using System.Linq;
using CceGen.Generator.OpenApi.Reading;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi.Versions;

/// <summary>Decides by <c>openapi</c> or <c>swagger</c> whether the document is one that is read, and how.</summary>
internal static class VersionReader
{
    private const string OpenApi = "openapi";
    private const string Swagger = "swagger";

    /// <summary>The version; null after a report.</summary>
    public static SupportedVersion? Read(SpecMapping root, DiagnosticBag diagnostics)
    {
        var entry = Find(root, OpenApi) ?? Find(root, Swagger);
        if (entry is null)
        {
            diagnostics.Report(Problems.MissingKey(root.Find(OpenApi)?.Key.Location ?? root.Location, OpenApi, "OpenAPI Object"));
            return null;
        }

        if (new NodeReader(diagnostics).Scalar(entry) is not { } version)
        {
            return null;
        }

        var text = version.Text is "2" or "3" ? version.Text + ".0" : version.Text;
        var supported = SupportedVersion.All.FirstOrDefault(candidate => candidate.Includes(entry.Name, text));
        if (supported is null)
        {
            diagnostics.Report(ProblemOf(entry.Name, version));
        }
        else if (text != version.Text || (entry.Name == OpenApi && version.Type != ScalarType.String))
        {
            diagnostics.Report(Problems.ReadAs(version.Location, $"{entry.Name}: {version.Text}", $"the string '{text}'"));
        }

        return supported;
    }

    // A key without a value is absent.
    private static SpecEntry? Find(SpecMapping root, string keyword) => root.Find(keyword) is { Value: not SpecScalar { Type: ScalarType.Null } } entry ? entry : null;

    private static DiagnosticInfo ProblemOf(string keyword, SpecScalar version)
    {
        var line = version.Text.Split('.')[0];
        return (keyword, line) switch
        {
            (OpenApi, "3") => Problems.VersionNotSupported(version.Location, $"OpenAPI {version.Text}"),
            (OpenApi, "2") => Problems.InvalidValue(version.Location, OpenApi, version.Text, "write 'swagger: \"2.0\"' for Swagger 2.0"),
            (OpenApi, _) => Problems.InvalidValue(version.Location, OpenApi, version.Text, "use a version such as '3.0.3'"),
            (_, "3") => Problems.InvalidValue(version.Location, Swagger, version.Text, $"write 'openapi: {version.Text}' for OpenAPI 3"),
            (_, "1") => Problems.VersionNotSupported(version.Location, $"Swagger {version.Text}"),
            _ => Problems.InvalidValue(version.Location, Swagger, version.Text, "the only version is '2.0'"),
        };
    }
}
