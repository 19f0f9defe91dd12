using System.Linq;
using CceGen.Generator.Options;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Setup;

/// <summary>Whether the project references the JSON library that generated code calls.</summary>
internal static class JsonReference
{
    /// <param name="library">The library of a document.</param>
    /// <param name="referenced">The JSON libraries that the project references, with commas between them; null where nobody looked.</param>
    /// <param name="document">The beginning of the document.</param>
    /// <returns>What is wrong; null when nothing is.</returns>
    public static DiagnosticInfo? Missing(JsonLibrary library, string? referenced, LocationInfo document)
    {
        var (assembly, other) = library == JsonLibrary.SystemTextJson
            ? ("System.Text.Json", nameof(JsonLibrary.NewtonsoftJson))
            : ("Newtonsoft.Json", nameof(JsonLibrary.SystemTextJson));
        return referenced is null || referenced.Split(',').Contains(assembly) ? null : Problems.JsonLibraryNotReferenced(document, assembly, other);
    }
}
