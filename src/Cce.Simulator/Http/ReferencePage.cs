using Cce.Simulator.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Scalar.AspNetCore;

namespace Cce.Simulator.Http;

/// <summary>
/// The reference page at <c>/</c> and the OpenAPI document that it shows. The page's script is part of the package
/// Scalar.AspNetCore and served from here; fonts, telemetry and online services are off, so that the page neither needs a
/// network nor tells anybody anything.
/// </summary>
internal static class ReferencePage
{
    private const string DocumentPath = "/openapi/cce-upgrade.yaml";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(DocumentPath, () => Results.Stream(OpenDocument(), "application/yaml"));
        routes.MapScalarApiReference("/", (options, context) =>
        {
            options.Title = "CCE upgrade tasks, simulated";
            options.AddDocument("cce-upgrade", routePattern: DocumentPath)
                .AddServer($"{context.Request.Scheme}://{context.Request.Host}", "This simulator")
                .AddHeaderContent($"<p style=\"margin: 0; padding: 8px 16px\"><a href=\"{UpgradesPage.Path}\">Upgrades, live</a></p>")
                .DisableDefaultFonts()
                .DisableTelemetry()
                .DisableAgent()
                .DisableMcp()
                .HideClientButton()
                .HideDeveloperTools();
        });
    }

    private static Stream OpenDocument() =>
        typeof(ReferencePage).Assembly.GetManifestResourceStream("cce-upgrade.yaml")
        ?? throw new InvalidOperationException("The assembly was built without its OpenAPI document.");
}
