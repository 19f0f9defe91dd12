using Microsoft.AspNetCore.Mvc;

namespace CceGen.FullCircle.Api.Models;

/// <summary>Parameters of a minimal API, gathered with <c>AsParameters</c>.</summary>
public sealed record Search(int Id, string? Text, [property: FromHeader(Name = "X-User")] string User, int Skip = 0);
