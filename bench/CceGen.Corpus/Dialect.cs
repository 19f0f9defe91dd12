namespace CceGen.Corpus;

/// <summary>The JSON library that the client is generated for.</summary>
internal enum Dialect
{
    Newtonsoft,
    Stj,
}
