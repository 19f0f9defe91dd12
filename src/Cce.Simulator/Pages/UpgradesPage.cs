using Cce.Simulator.Upgrades;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Cce.Simulator.Pages;

/// <summary>The page at <c>/upgrades</c> that shows the upgrades live, with its style, script, icon and events.</summary>
internal static class UpgradesPage
{
    /// <summary>Where the page is.</summary>
    public const string Path = "/upgrades";

    // Nothing but this server's own files: a text that became markup by mistake could still load and run nothing.
    private const string Policy = "default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public static void Map(IEndpointRouteBuilder routes)
    {
        MapFile(routes, Path, "upgrades.html", "text/html; charset=utf-8");
        MapFile(routes, Path + "/upgrades.css", "upgrades.css", "text/css; charset=utf-8");
        MapFile(routes, Path + "/upgrades.js", "upgrades.js", "text/javascript; charset=utf-8");
        MapFile(routes, Path + "/icon.svg", "icon.svg", "image/svg+xml");
        routes.MapGet(Path + "/events", Events);
    }

    private static ServerSentEventsResult<string> Events(
        UpgradeTaskStore upgrades, TimeProvider clock, CancellationToken cancellationToken) =>
        TypedResults.ServerSentEvents(UpgradeEvents.ReadAsync(upgrades, clock, cancellationToken));

    private static void MapFile(IEndpointRouteBuilder routes, string path, string name, string contentType) =>
        routes.MapGet(path, (HttpContext context) =>
        {
            context.Response.Headers.ContentSecurityPolicy = Policy;
            context.Response.Headers.XContentTypeOptions = "nosniff";

            // Another version of the simulator may listen on the same port a minute later.
            context.Response.Headers.CacheControl = "no-cache";
            return TypedResults.Stream(Open(name), contentType);
        });

    private static Stream Open(string name) =>
        typeof(UpgradesPage).Assembly.GetManifestResourceStream("pages/" + name)
        ?? throw new InvalidOperationException($"The assembly was built without its page {name}.");
}
