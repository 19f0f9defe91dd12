using CceGen.FullCircle.Api.Models;
using Microsoft.AspNetCore.Mvc;

namespace CceGen.FullCircle.Api.Controllers;

/// <summary>Models as bodies of controllers: each action returns what it was given.</summary>
[ApiController]
[Route("models")]
[Produces("application/json")]
public sealed class ModelsController(Received received) : ControllerBase
{
    [HttpPost("scalars", Name = "echoScalars")]
    public ActionResult<Scalars> Scalars(Scalars value) => received.Take(value);

    [HttpPost("maybe-scalars", Name = "echoMaybeScalars")]
    public ActionResult<MaybeScalars> MaybeScalars(MaybeScalars value) => received.Take(value);

    [HttpPost("collections", Name = "echoCollections")]
    public ActionResult<Collections> Collections(Collections value) => received.Take(value);

    [HttpPost("drawing", Name = "echoDrawing")]
    public ActionResult<Drawing> Drawing(Drawing value) => received.Take(value);

    [HttpPost("tree", Name = "echoTree")]
    public ActionResult<Tree> Tree(Tree value) => received.Take(value);

    [HttpPost("order", Name = "echoOrder")]
    [ProducesResponseType<Order>(200)]
    [ProducesResponseType<ValidationProblemDetails>(400, "application/problem+json")]
    public ActionResult<Order> Order(Order value) => received.Take(value);

    [HttpPost("shape", Name = "echoShape")]
    public ActionResult<Shape> Shape(Shape value) => received.Take(value);
}
