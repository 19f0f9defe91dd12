using CceGen.Generator.Model;
using CceGen.Generator.Model.Wire;

namespace CceGen.Generator.Lowering;

/// <summary>What a schema means: the type that C# writes, and what is read and written.</summary>
internal sealed record LoweredType(TypeRef Type, WireModel Wire)
{
    public TypeKind Kind => Type.Kind;

    /// <summary>Whether null is a value.</summary>
    public bool IsNullable => Type.IsNullable;

    /// <summary>The item of a list, or the value of a map.</summary>
    public LoweredType Element => Wire switch
    {
        ListWire list => new LoweredType(Type.Arguments[0], list.Item),
        MapWire map => new LoweredType(Type.Arguments[1], map.Value),
        _ => throw new System.InvalidOperationException($"'{Type.Name}' has no elements."),
    };

    public static LoweredType Of(PropertyModel property) => new(property.Type, property.Wire);
}
