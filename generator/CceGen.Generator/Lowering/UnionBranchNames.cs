using CceGen.Generator.Model;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Shapes;

namespace CceGen.Generator.Lowering;

/// <summary>Names the types of a union: after the schema, its title, a constant that it has, or its type.</summary>
internal sealed class UnionBranchNames(string union)
{
    private readonly UniqueNames _names = new("Value", [ReservedNames.UnknownBranch]);
    private readonly UniqueNames _parameters = new("Value", ["unknown", "nameof"]);

    /// <summary>What an inline schema is called after.</summary>
    public string Hint(Shape shape, ShapeUse use)
    {
        var word = use.Schema.Title ?? UnionConstants.TextOf(shape) ?? (shape is EnumShape ? "Value" : shape is ListShape ? "List" : shape is UnionShape ? "Union" : "Object");
        return union + CSharpNames.ToPascalCase(word, "Object");
    }

    public (string Name, string Parameter) Add(Shape shape, ShapeUse use, LoweredType type)
    {
        var wanted = type.Type.Namespace is null && type.Kind is TypeKind.Object or TypeKind.Enum or TypeKind.ExtensibleEnum or TypeKind.Union ? OfOwn(type.Type.Name)
            : CSharpNames.ToPascalCase(use.Schema.Reference is null ? use.Schema.Title ?? "" : shape.Schema.ComponentName ?? "", OfType(type));
        var name = _names.Add("TryPick" + wanted == union ? wanted + "Value" : wanted);
        return (name, CSharpNames.Escape(_parameters.Add(CSharpNames.WithLowerStart(name))));
    }

    // What an inline schema is called without the name of the union.
    private string OfOwn(string name) =>
        name.Length > union.Length && name.StartsWith(union, System.StringComparison.Ordinal) && char.IsUpper(name[union.Length]) ? name.Substring(union.Length) : name;

    private static string OfType(LoweredType type) => type.Kind switch
    {
        TypeKind.Array => "ListOf" + OfType(type.Element),
        TypeKind.Map => "MapOf" + OfType(type.Element),
        TypeKind.Object or TypeKind.Enum or TypeKind.ExtensibleEnum or TypeKind.Union => type.Type.Name,
        _ => type.Kind.ToString(),
    };
}
