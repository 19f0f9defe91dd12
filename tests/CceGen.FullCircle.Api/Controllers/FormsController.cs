using CceGen.FullCircle.Api.Models;
using Microsoft.AspNetCore.Mvc;

namespace CceGen.FullCircle.Api.Controllers;

/// <summary>Forms of controllers.</summary>
[ApiController]
[Route("controllers/forms")]
public sealed class FormsController(Received received) : ControllerBase
{
    [HttpPost("fields", Name = "controllerFields")]
    [Consumes("application/x-www-form-urlencoded")]
    [ProducesResponseType(204)]
    public IActionResult Fields([FromForm] string user, [FromForm] int age, [FromForm] List<string> scopes)
    {
        received.Take((user, age, string.Join('|', scopes)));
        return NoContent();
    }

    [HttpPost("profile", Name = "controllerProfile")]
    [Consumes("multipart/form-data")]
    [ProducesResponseType<UploadedFile>(200, "application/json")]
    public async Task<IActionResult> Profile([FromForm] Profile profile)
    {
        received.Take((profile.Name, profile.Age, profile.Born, profile.State, string.Join('|', profile.Nicknames)));
        return profile.Picture is { } picture ? Ok(await FormFiles.ReadAsync(picture)) : NotFound();
    }

    [HttpPost("files", Name = "controllerFiles")]
    [ProducesResponseType<List<UploadedFile>>(200, "application/json")]
    public async Task<IActionResult> Files(IFormFile cover, List<IFormFile> pages)
    {
        var files = new List<UploadedFile> { await FormFiles.ReadAsync(cover) };
        foreach (var page in pages)
        {
            files.Add(await FormFiles.ReadAsync(page));
        }

        return Ok(files);
    }
}
