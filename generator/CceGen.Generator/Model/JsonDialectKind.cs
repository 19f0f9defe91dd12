namespace CceGen.Generator.Model;

/// <summary>Which JSON library the generated code calls.</summary>
internal enum JsonDialectKind
{
    NewtonsoftJson,
    SystemTextJson,
}
