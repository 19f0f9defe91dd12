using System.Linq;
using CceGen.Generator.Options;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Setup;

/// <summary>The assemblies of a project that generated code may call, and that not every project references.</summary>
/// <param name="names">Those that the project references, with commas between them; null where nobody looked.</param>
internal sealed class AssemblyReferences(string? names)
{
    // It is called one in .NET and in the package for .NET Standard, the other one in .NET Framework.
    private static readonly string[] Annotations = ["System.ComponentModel.Annotations", "System.ComponentModel.DataAnnotations"];

    private readonly string[]? _names = names?.Split(',');

    /// <param name="library">The library of a document.</param>
    /// <param name="document">The beginning of the document.</param>
    /// <returns>What is wrong; null when nothing is.</returns>
    public DiagnosticInfo? MissingJson(JsonLibrary library, LocationInfo document)
    {
        var (assembly, other) = library == JsonLibrary.SystemTextJson
            ? ("System.Text.Json", nameof(JsonLibrary.NewtonsoftJson))
            : ("Newtonsoft.Json", nameof(JsonLibrary.SystemTextJson));
        return _names?.Contains(assembly) == false ? Problems.JsonLibraryNotReferenced(document, assembly, other) : null;
    }

    /// <param name="style">The style of the classes of a document.</param>
    /// <param name="document">The beginning of the document.</param>
    /// <returns>What is wrong; null when nothing is.</returns>
    public DiagnosticInfo? MissingPrism(ClassStyle style, LocationInfo document) =>
        style == ClassStyle.Prism && _names?.Contains("Prism") == false ? Problems.PrismNotReferenced(document) : null;

    /// <returns>What is wrong with a document whose classes have attributes for validation; null when nothing is.</returns>
    public DiagnosticInfo? MissingAnnotations(LocationInfo document) =>
        _names?.Intersect(Annotations).Any() == false ? Problems.AnnotationsNotReferenced(document) : null;
}
