using CceGen.FullCircle.Api.Models;
using Microsoft.AspNetCore.Mvc;

namespace CceGen.FullCircle.Api.Controllers;

/// <summary>Parameters of controllers.</summary>
[ApiController]
[Route("controllers")]
public sealed class ParametersController(Received received) : ControllerBase
{
    [HttpGet("route/{id:int:min(1)}/{big:long}/{key:guid}/{on:bool}/{name:alpha:minlength(2)}/{day}/{state}", Name = "controllerRoute")]
    [ProducesResponseType(204)]
    public IActionResult Route(int id, long big, Guid key, bool on, string name, DateOnly day, NamedState state)
    {
        received.Take((id, big, key, on, name, day, state));
        return NoContent();
    }

    [HttpGet("query", Name = "controllerQuery")]
    [ProducesResponseType(204)]
    public IActionResult Query([FromQuery] Filter filter, [FromQuery(Name = "sort-by")] string[] sortBy, NumberedState? numbered, DateTimeOffset? at, int page = 1)
    {
        received.Take((filter.Text, filter.Limit, filter.State, string.Join(',', filter.Ids), string.Join('|', sortBy), numbered, at, page));
        return NoContent();
    }

    [HttpGet("headers", Name = "controllerHeaders")]
    [ProducesResponseType(204)]
    public IActionResult Headers([FromHeader(Name = "X-Trace")] string trace, [FromHeader(Name = "X-Depth")] int? depth, [FromHeader(Name = "X-Names")] string[] names)
    {
        received.Take((trace, depth, string.Join('|', names)));
        return NoContent();
    }
}
