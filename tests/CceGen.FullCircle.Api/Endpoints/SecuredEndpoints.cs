using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;

namespace CceGen.FullCircle.Api.Endpoints;

/// <summary>Endpoints of minimal APIs that ask for a credential.</summary>
internal static class SecuredEndpoints
{
    public static void MapSecured(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/secured/key", Name).RequireAuthorization(Only(Security.ApiKey)).Produces(401).WithName("withApiKey");
        routes.MapGet("/secured/token", Name).RequireAuthorization(Only(Security.Bearer)).Produces(401).WithName("withToken");
    }

    private static AuthorizeAttribute Only(string scheme) => new() { AuthenticationSchemes = scheme };

    private static Answer Name(ClaimsPrincipal user) => new(user.Identity?.Name ?? "");

    /// <summary>Who was recognised.</summary>
    public sealed record Answer(string Scheme);
}
