namespace CceGen.Corpus;

/// <summary>The JSON library that the client is generated for, or another generator to compare with.</summary>
internal enum Dialect
{
    Newtonsoft,
    Stj,

    /// <summary>NSwag's client, with its defaults: Newtonsoft.Json.</summary>
    NSwag,
}
