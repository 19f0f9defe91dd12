using CceGen.Generator.Primitives;

namespace CceGen.Generator.Model;

/// <summary>A class made of an object schema.</summary>
/// <param name="Additional">The members that the document does not name; a derived class has those of its base.</param>
/// <param name="Discriminator">Null for a class that no other one is derived from, or that has none.</param>
/// <param name="Value">What a new object says that it is; null for a class that is not derived from one with a discriminator.</param>
/// <param name="Initial">What a reader sets when it makes an instance.</param>
internal sealed record ObjectModel(
    string Name,
    string? BaseName,
    EquatableArray<PropertyModel> Properties,
    EquatableArray<InitialMemberModel> Initial,
    AdditionalModel Additional,
    DiscriminatorModel? Discriminator,
    DiscriminatorValueModel? Value,
    bool IsObsolete,
    DocModel Doc)
{
    /// <summary>Whether it is a record, which compares its members.</summary>
    public bool IsRecord { get; init; }

    /// <summary>What it is besides its properties.</summary>
    public ObjectForm Form { get; init; }

    /// <summary>The constructor that sets its properties; null where they are set one by one.</summary>
    public ConstructorModel? Constructor { get; init; }

    /// <summary>Whether it has methods that make a text of it and read one.</summary>
    public bool HasJsonMethods { get; init; }

    /// <summary>Whether the type of what they read does not say that it may be null.</summary>
    public bool HidesNull { get; init; }

    /// <summary>What these do to new JSON settings.</summary>
    public SettingsModel Settings { get; init; } = SettingsModel.Plain;

    /// <summary>Whether the names of its members are read in another letter case as well.</summary>
    public bool ReadsOtherSpellings { get; init; }

    /// <summary>The field that remembers how members were written, where a property of the class has a spelling.</summary>
    public string SpellingsField { get; init; } = "";

    /// <summary>Whether a union writes copies of it, with the value that says which type it is.</summary>
    public bool IsCopied { get; init; }
}
