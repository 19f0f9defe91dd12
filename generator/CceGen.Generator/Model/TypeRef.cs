using CceGen.Generator.Primitives;

namespace CceGen.Generator.Model;

/// <summary>
/// A C# type as it is used at one place. Own types have no namespace. <paramref name="IsNullable"/> says whether null is a
/// value here, <paramref name="IsAnnotated"/> whether C# writes a <c>?</c> for it.
/// </summary>
/// <param name="Arguments">The item of an array; <c>string</c> and the value of a map.</param>
internal sealed record TypeRef(
    TypeKind Kind,
    string Name,
    string? Namespace,
    EquatableArray<TypeRef> Arguments,
    bool IsNullable,
    bool IsAnnotated)
{
    /// <summary>Whether an array or a map is a generated class, whose name says all.</summary>
    public bool IsNamed { get; init; }

    /// <summary>Whether the type is generated.</summary>
    public bool IsOwn => IsNamed || Kind is TypeKind.Enum or TypeKind.IntegerEnum or TypeKind.ExtensibleEnum or TypeKind.Object or TypeKind.Union or TypeKind.File or TypeKind.Response;

    public bool IsValueType => Kind is TypeKind.Boolean or TypeKind.Int32 or TypeKind.Int64 or TypeKind.UInt64 or TypeKind.Single or TypeKind.Double
        or TypeKind.Decimal or TypeKind.DateTimeOffset or TypeKind.DateTime or TypeKind.DateOnly or TypeKind.TimeSpan or TypeKind.TimeOnly or TypeKind.Guid
        or TypeKind.Enum or TypeKind.IntegerEnum or TypeKind.ExtensibleEnum;
}
