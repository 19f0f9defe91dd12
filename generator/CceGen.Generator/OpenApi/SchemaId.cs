namespace CceGen.Generator.OpenApi;

/// <summary>A schema that references point at: schemas that lead to each other know ids and not objects.</summary>
/// <param name="Index">Where it is in <see cref="OpenApiDocument.ReferencedSchemas"/>.</param>
internal readonly record struct SchemaId(int Index);
