using Microsoft.AspNetCore.Http;

namespace CceGen.FullCircle.Api.Models;

/// <summary>A form with a file.</summary>
public sealed class Profile
{
    public required string Name { get; init; }

    public int Age { get; init; }

    public DateOnly? Born { get; init; }

    public NamedState State { get; init; }

    public List<string> Nicknames { get; init; } = [];

    public IFormFile? Picture { get; init; }
}
