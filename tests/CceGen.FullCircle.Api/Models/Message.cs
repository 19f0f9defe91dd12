using System.Text.Json.Serialization;

namespace CceGen.FullCircle.Api.Models;

/// <summary>A union with the default name of its discriminator, whose base is a class of its own.</summary>
[JsonPolymorphic]
[JsonDerivedType(typeof(Message), "message")]
[JsonDerivedType(typeof(Alarm), "alarm")]
public class Message
{
    public required string Text { get; init; }
}
