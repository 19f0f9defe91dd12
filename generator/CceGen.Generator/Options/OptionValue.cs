namespace CceGen.Generator.Options;

/// <summary>A supported option as nswag.json sets it: its name in the table, and a text that was found valid.</summary>
internal sealed record OptionValue(string Name, string Text);
