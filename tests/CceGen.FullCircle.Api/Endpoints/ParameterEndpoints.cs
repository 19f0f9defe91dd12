using CceGen.FullCircle.Api.Models;
using Microsoft.AspNetCore.Mvc;

namespace CceGen.FullCircle.Api.Endpoints;

/// <summary>Parameters of minimal APIs.</summary>
internal static class ParameterEndpoints
{
    public static void MapParameters(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/minimal/route/{id:int}/{price:decimal}/{ratio:double}/{at:datetime}/{name:regex(^a.c$)}/{state}", Route).WithName("minimalRoute");
        routes.MapGet("/minimal/rest/{**path}", (Received received, string path) => Took(received, path)).WithName("minimalRest");
        routes.MapGet("/minimal/query", Query).WithName("minimalQuery");
        routes.MapGet("/minimal/optional", Optional).WithName("minimalOptional");
        routes.MapGet("/minimal/lists", Lists).WithName("minimalLists");
        routes.MapGet("/minimal/headers", Headers).WithName("minimalHeaders");
        routes.MapGet("/minimal/object/{id}", (Received received, [AsParameters] Search search) => Took(received, search)).WithName("minimalObject");
        routes.MapDelete("/minimal/old/{id:guid}", [Obsolete("Nobody deletes.")] (Received received, Guid id) => Took(received, id)).WithName("minimalOld");
    }

    private static IResult Took<T>(Received received, T value)
    {
        received.Take(value);
        return Results.NoContent();
    }

    private static IResult Route(Received received, int id, decimal price, double ratio, DateTime at, string name, NamedState state) =>
        Took(received, (id, price, ratio, at, name, state));

    private static IResult Query(Received received, string text, int number, bool flag, Guid key, DateOnly day, TimeOnly time, TimeSpan took, decimal price, NamedState named, NumberedState numbered, Uri link) =>
        Took(received, (text, number, flag, key, day, time, took, (price, named, numbered, link)));

    private static IResult Optional(Received received, string? text, int? number, DateTimeOffset? at, [FromQuery(Name = "per-page")] int? perPage, int limit = 10, bool deep = true, NamedState state = NamedState.Running) =>
        Took(received, (text, number, at, perPage, limit, deep, state));

    private static IResult Lists(Received received, [FromQuery] int[] ids, string[] names, [FromQuery(Name = "day")] DateOnly[] days, Guid[]? keys) =>
        Took(received, (string.Join(',', ids), string.Join('|', names), string.Join(',', days.Select(day => $"{day:yyyy-MM-dd}")), string.Join(',', keys ?? [])));

    private static IResult Headers(Received received, [FromHeader(Name = "X-Trace")] Guid trace, [FromHeader(Name = "X-Level")] NamedState? level, [FromHeader(Name = "X-Ids")] int[] ids) =>
        Took(received, (trace, level, string.Join(',', ids)));
}
