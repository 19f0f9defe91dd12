namespace CceGen.FullCircle.Api.Models;

public sealed class Alarm : Message
{
    public int Level { get; init; }
}
