using CceGen.Generator.OpenApi;

namespace CceGen.Generator.Shapes;

/// <summary>
/// What JSON values a schema allows, as far as types are made of it: one of the classes below it. It knows neither C# nor
/// options.
/// </summary>
/// <param name="schema">The schema that describes it.</param>
internal abstract class Shape(OpenApiSchema schema)
{
    public OpenApiSchema Schema { get; } = schema;
}
