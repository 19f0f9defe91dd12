using CceGen.Generator.Model.Wire;

namespace CceGen.Generator.Model;

/// <summary>A class of a list or a map that has a name.</summary>
/// <param name="Base">The list or the dictionary that it derives from.</param>
/// <param name="Wire">What is read and written.</param>
internal sealed record CollectionModel(string Name, TypeRef Base, WireModel Wire, bool IsObsolete, DocModel Doc)
{
    /// <summary>Whether it has methods that make a text of it and read one.</summary>
    public bool HasJsonMethods { get; init; }

    /// <summary>Whether the type of what they read does not say that it may be null.</summary>
    public bool HidesNull { get; init; }

    /// <summary>What these do to new JSON settings.</summary>
    public SettingsModel Settings { get; init; } = SettingsModel.Plain;
}
