using CceGen.FullCircle.Api.Models;
using Microsoft.AspNetCore.Mvc;

namespace CceGen.FullCircle.Api.Endpoints;

/// <summary>Bodies of minimal APIs that are no model of their own: scalars, lists, maps, generics, optional ones.</summary>
internal static class BodyEndpoints
{
    public static void MapBodies(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/bodies/int", (Received received, [FromBody] int value) => received.Take(value)).WithName("echoInt");
        routes.MapPost("/bodies/long", (Received received, [FromBody] long value) => received.Take(value)).WithName("echoLong");
        routes.MapPost("/bodies/decimal", (Received received, [FromBody] decimal value) => received.Take(value)).WithName("echoDecimal");
        routes.MapPost("/bodies/bool", (Received received, [FromBody] bool value) => received.Take(value)).WithName("echoBool");
        routes.MapPost("/bodies/guid", (Received received, [FromBody] Guid value) => received.Take(value)).WithName("echoGuid");
        routes.MapPost("/bodies/time", (Received received, [FromBody] DateTimeOffset value) => received.Take(value)).WithName("echoTime");
        routes.MapPost("/bodies/day", (Received received, [FromBody] DateOnly value) => received.Take(value)).WithName("echoDay");
        routes.MapPost("/bodies/took", (Received received, [FromBody] TimeSpan value) => received.Take(value)).WithName("echoTook");
        routes.MapPost("/bodies/named", (Received received, [FromBody] NamedState value) => received.Take(value)).WithName("echoNamed");
        routes.MapPost("/bodies/numbered", (Received received, [FromBody] NumberedState value) => received.Take(value)).WithName("echoNumbered");
        routes.MapPost("/bodies/list", (Received received, [FromBody] List<Tag> value) => received.Take(value)).WithName("echoList");
        routes.MapPost("/bodies/map", (Received received, [FromBody] Dictionary<string, decimal> value) => received.Take(value)).WithName("echoMap");
        routes.MapPost("/bodies/page", (Received received, Page<Tag> value) => received.Take(value)).WithName("echoPage");
        routes.MapPost("/bodies/optional", (Received received, Tag? value) => TypedResults.Ok(received.Take(value) is null ? 0 : 1)).WithName("optionalBody");
        routes.MapPut("/bodies/shapes", (Received received, List<Shape> value) => received.Take(value)).WithName("echoShapes");
        routes.MapPatch("/bodies/tag", (Received received, Tag value) => received.Take(value)).WithName("patchTag");
    }
}
