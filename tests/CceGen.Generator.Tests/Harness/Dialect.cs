namespace CceGen.Generator.Tests.Harness;

/// <summary>The JSON library that the generated code is for; the names are those of the option's values.</summary>
public enum Dialect
{
    NewtonsoftJson,
    SystemTextJson,
}
