using Cce.Simulator.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Scalar.AspNetCore;

namespace Cce.Simulator.Http;

/// <summary>
/// The reference page at <c>/</c> and the OpenAPI document that it shows. The page's script is part of the package
/// Scalar.AspNetCore and served from here; fonts, telemetry and online services are off, so that the page needs no network
/// and sends nothing.
/// </summary>
internal static class ReferencePage
{
    private const string Path = "/";
    private const string DocumentPath = "/openapi/cce-upgrade.yaml";

    public static void Map(IEndpointRouteBuilder routes, CceSimulatorOptions options)
    {
        string document = ReferenceDocument.Read(options);
        routes.MapGet(DocumentPath, () => Results.Text(document, "application/yaml"));
        routes.MapScalarApiReference(Path, (scalar, context) =>
        {
            scalar.Title = "CCE upgrade tasks, simulated";
            scalar.AddDocument("cce-upgrade", routePattern: DocumentPath)
                .AddServer($"{context.Request.Scheme}://{context.Request.Headers.Host}", "This simulator")
                .AddHeaderContent($"<p style=\"margin: 0; padding: 8px 16px\"><a href=\"{UpgradesPage.Path}\">Upgrades, live</a></p>")
                .DisableDefaultFonts()
                .DisableTelemetry()
                .DisableAgent()
                .DisableMcp()
                .HideClientButton()
                .HideDeveloperTools();
        }).Add(KeepToPath);
    }

    // Scalar takes every path of one segment for the name of a document: /nope and /favicon.ico would show the page.
    private static void KeepToPath(EndpointBuilder endpoint)
    {
        if (endpoint is RouteEndpointBuilder { RoutePattern.Parameters.Count: > 0 } page)
        {
            page.RoutePattern = RoutePatternFactory.Parse(Path);
        }
    }
}
