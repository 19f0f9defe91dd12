namespace CceGen.FullCircle.Api.Models;

public sealed class Round : Shape
{
    public double Radius { get; init; }
}
