using System.Text.Json;

namespace CceGen.Corpus.Examples;

/// <summary>A value that a document gives as an example of a schema.</summary>
/// <param name="Place">The JSON pointer of the value.</param>
/// <param name="SchemaPlace">The JSON pointer of the schema.</param>
internal sealed record Example(string Place, JsonElement Value, string SchemaPlace, JsonElement Schema);
