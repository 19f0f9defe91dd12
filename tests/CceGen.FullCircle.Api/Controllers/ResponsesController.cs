using CceGen.FullCircle.Api.Models;
using Microsoft.AspNetCore.Mvc;

namespace CceGen.FullCircle.Api.Controllers;

/// <summary>Responses of controllers.</summary>
[ApiController]
[Route("controllers/responses")]
public sealed class ResponsesController : ControllerBase
{
    [HttpGet("tag/{id:int}", Name = "controllerTag")]
    [ProducesResponseType<Tag>(200, "application/json")]
    [ProducesResponseType<ProblemDetails>(404, "application/problem+json")]
    public IActionResult Tag(int id) => id == 7 ? Ok(new Tag { Name = "seven", Weight = 7 }) : Problem("There is none.", statusCode: 404, title: "No tag");

    [HttpGet("text", Name = "controllerText")]
    [Produces("text/plain")]
    public ActionResult<string> Text() => "plain";

    [HttpGet("any-text", Name = "controllerAnyText")]
    public ActionResult<string> AnyText() => "negotiated";

    [HttpGet("file", Name = "controllerFile")]
    [ProducesResponseType<FileContentResult>(200, "application/pdf")]
    public IActionResult Download() => File("%PDF"u8.ToArray(), "application/pdf", "a report.pdf");

    [HttpGet("many", Name = "controllerMany")]
    [Produces("application/json")]
    public async IAsyncEnumerable<Tag> Many([FromQuery] int count)
    {
        for (var i = 0; i < count; i++)
        {
            await Task.Yield();
            yield return new Tag { Name = $"tag {i}", Weight = i };
        }
    }

    [HttpPost("created", Name = "controllerCreated")]
    [ProducesResponseType<Tag>(201, "application/json")]
    public IActionResult Make(Tag tag) => Created(new Uri($"/tags/{tag.Name}", UriKind.Relative), tag);
}
