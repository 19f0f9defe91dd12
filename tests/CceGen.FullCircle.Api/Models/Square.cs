namespace CceGen.FullCircle.Api.Models;

public sealed class Square : Shape
{
    public double Side { get; init; }

    public Shape? Inside { get; init; }
}
