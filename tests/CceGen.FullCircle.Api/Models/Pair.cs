namespace CceGen.FullCircle.Api.Models;

/// <summary>A generic record with two arguments and positional members.</summary>
public sealed record Pair<TFirst, TSecond>(TFirst First, TSecond Second);
