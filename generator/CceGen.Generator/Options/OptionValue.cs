using CceGen.Generator.Primitives;

namespace CceGen.Generator.Options;

/// <summary>A supported option as nswag.json sets it: its name in the table, and a text that was found valid.</summary>
/// <param name="Location">Where it is set.</param>
internal sealed record OptionValue(string Name, string Text, LocationInfo? Location = null);
