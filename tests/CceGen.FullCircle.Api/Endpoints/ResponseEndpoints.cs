using CceGen.FullCircle.Api.Models;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace CceGen.FullCircle.Api.Endpoints;

/// <summary>Responses of minimal APIs: typed results of several types, problems, codes without a body.</summary>
internal static class ResponseEndpoints
{
    public static void MapResponses(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/minimal/tags/{id:int}", Find).WithName("findTag");
        routes.MapPost("/minimal/tags", Add).WithName("addTag");
        routes.MapDelete("/minimal/tags/{id:int}", Remove).WithName("removeTag");
        routes.MapGet("/minimal/fail", () => Results.Problem("Broken.", statusCode: 500)).ProducesProblem(500).Produces(204).WithName("fail");
        routes.MapGet("/minimal/maybe", (bool there) => there ? new Tag { Name = "there" } : null).WithName("maybeTag");
    }

    private static Results<Ok<Tag>, NotFound, Conflict<ProblemDetails>> Find(int id, HttpResponse response)
    {
        response.Headers.ETag = "\"v1\"";
        return id switch
        {
            1 => TypedResults.Ok(new Tag { Name = "one", Weight = 1 }),
            2 => TypedResults.Conflict(new ProblemDetails { Title = "Two", Status = 409, Extensions = { ["rival"] = "three" } }),
            _ => TypedResults.NotFound(),
        };
    }

    private static Results<Created<Tag>, ValidationProblem> Add(Tag tag) => tag.Weight < 0
        ? TypedResults.ValidationProblem(new Dictionary<string, string[]> { ["Weight"] = ["Too light.", "Below zero."] })
        : TypedResults.Created($"/minimal/tags/{tag.Weight}", tag);

    private static Results<NoContent, Accepted> Remove(int id) => id == 1 ? TypedResults.NoContent() : TypedResults.Accepted((string?)null);
}
