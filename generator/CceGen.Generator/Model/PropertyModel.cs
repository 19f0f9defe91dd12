using CceGen.Generator.Model.Wire;

namespace CceGen.Generator.Model;

/// <summary>A property of a generated class.</summary>
/// <param name="Initializer">The initial value; null for that of the type.</param>
internal sealed record PropertyModel(
    string Name,
    string WireName,
    TypeRef Type,
    WireModel Wire,
    Presence Presence,
    InitializerModel? Initializer,
    bool HasRequiredKeyword,
    bool IsObsolete,
    DocModel Doc)
{
    /// <summary>
    /// Whether the member says of which class or type the object is. It is written first, because some readers, that of
    /// System.Text.Json among them, look for it nowhere else.
    /// </summary>
    public bool IsTag { get; init; }

    /// <summary>Whether it hides a member that every class has.</summary>
    public bool IsHiding { get; init; }

    /// <summary>Whether only the service sets it: it is no part of a request.</summary>
    public bool IsReceivedOnly { get; init; }

    /// <summary>What reading demands of it.</summary>
    public Demand Demand { get; init; }

    /// <summary>The field behind the property where an instance remembers that the member is missing.</summary>
    public string Field { get; init; } = "_" + char.ToLowerInvariant(Name[0]) + Name.Substring(1);

    /// <summary>What its attributes say of values; null without any.</summary>
    public ValidationModel? Validation { get; init; }

    /// <summary>The class of a list that is read, where it is not the one that its type has otherwise; null for that.</summary>
    public TypeRef? ReadClass { get; init; }

    /// <summary>How callers write it.</summary>
    public PropertyForm Form { get; init; }

    /// <summary>The access modifier of its setter; empty for that of the property.</summary>
    public string SetterAccess { get; init; } = "";

    /// <summary>Whether it is a list or a map that callers fill, and do not replace. One that is optional is missing until it has items.</summary>
    public bool IsFilled { get; init; }

    /// <summary>Whether an instance remembers that the member is missing, because no value of its type says so.</summary>
    public bool IsMissingKnown => Presence == Presence.OptionalNullable || IsAlwaysValue || IsFilled || HasDefault;

    /// <summary>Whether it has a value of the document's before anyone sets it, which is not written back where the member was missing.</summary>
    public bool HasDefault => IsChangeable
        || Initializer is { Kind: InitializerKind.Text or InitializerKind.Number or InitializerKind.EnumMember or InitializerKind.ExtensibleEnumText
            or InitializerKind.FromText or InitializerKind.Uri or InitializerKind.Time };

    /// <summary>Whether its default can be changed without setting the property: octets, a list or a map, which are written once they differ.</summary>
    public bool IsChangeable => Initializer is { Kind: InitializerKind.Bytes or InitializerKind.Collection };

    /// <summary>Whether it is missing in a new object, although it has a value there: a list or a map that is not demanded.</summary>
    public bool StartsMissing => Presence is Presence.Optional or Presence.OptionalNullable && (IsFilled || Initializer is { Kind: InitializerKind.Collection });

    /// <summary>Whether there is a field behind it that generated code names.</summary>
    public bool HasField => IsMissingKnown || Form != PropertyForm.Settable;

    /// <summary>Whether an instance remembers how the member was written.</summary>
    public bool HasSpelling => Wire is ScalarWire { HasSpellings: true };

    /// <summary>What generated code assigns to, wherever it is.</summary>
    public MemberTarget Target => Form == PropertyForm.Settable ? new MemberTarget(Name, false) : new MemberTarget(Field, IsMissingKnown);

    /// <summary>Whether the member is a value that cannot be null.</summary>
    public bool IsAlwaysValue => Type is { IsValueType: true, IsNullable: false };
}
