using System.Collections.Generic;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi.Reading;

/// <summary>What <c>enum</c> and the extensions beside it say; see <see cref="OpenApiSchema.Enum"/>.</summary>
internal sealed record EnumReading(
    IReadOnlyList<SpecScalar> Values, IReadOnlyList<string> Names, IReadOnlyList<string> Descriptions, bool IsExtensible, bool HasNull)
{
    /// <summary>What the type is called by <c>x-ms-enum</c>; null without it.</summary>
    public string? TypeName { get; init; }

    /// <summary>Whether the values are those of an extension, and no <c>enum</c> limits them.</summary>
    public bool AreExamples { get; init; }

    /// <summary>The keyword that has the names; null without names.</summary>
    public string? NamesKeyword { get; init; }

    public static readonly EnumReading None = new([], [], [], IsExtensible: false, HasNull: false);
}
