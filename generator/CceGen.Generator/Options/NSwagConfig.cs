using System.Linq;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Options;

/// <summary>
/// What an nswag.json asks for: the options of its C# client, and its document. Equal when what it asks for and where it
/// says so is equal.
/// </summary>
/// <param name="Path">The file.</param>
/// <param name="HasClientSection">Whether it asks for a C# client at all; if not, it has nothing else either.</param>
/// <param name="Client">The supported options that it sets, valid and with variables filled in.</param>
/// <param name="DocumentUrl">The path of the document as written, relative to the file; null when there is none to look for.</param>
/// <param name="DocumentUrlLocation">Where that path stands.</param>
internal sealed record NSwagConfig(
    string Path,
    bool HasClientSection,
    EquatableArray<OptionValue> Client,
    string? DocumentUrl,
    LocationInfo? DocumentUrlLocation)
{
    /// <summary>The offset of the string that is the document itself; null when there is none.</summary>
    public int? EmbeddedDocument { get; init; }

    /// <summary>Where an option that names parts of a document is set.</summary>
    public LocationInfo? PlaceOf(string option) => Client.FirstOrDefault(value => value.Name == option)?.Location;

    /// <summary>Whether it says which document it is for.</summary>
    public bool NamesDocument => DocumentUrl is not null || EmbeddedDocument is not null;
}
