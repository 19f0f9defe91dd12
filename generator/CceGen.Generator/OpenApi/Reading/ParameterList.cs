using System.Collections.Generic;
using System.Linq;

namespace CceGen.Generator.OpenApi.Reading;

/// <summary>The parameters of a path item or an operation, no two of them the same.</summary>
internal sealed class ParameterList(IReadOnlyList<OpenApiParameter> items, IReadOnlyList<BodyPart> bodyParts, bool isBroken)
{
    public IReadOnlyList<OpenApiParameter> Items { get; } = items;

    /// <summary>Those of 2.0 that are the request body, or fields of it.</summary>
    public IReadOnlyList<BodyPart> BodyParts { get; } = bodyParts;

    /// <summary>Whether a parameter that requests cannot do without could not be read.</summary>
    public bool IsBroken { get; } = isBroken;

    /// <summary>What makes two parameters the same one. HTTP header names have no case.</summary>
    public static (ParameterLocation Location, string Name) IdentityOf(OpenApiParameter parameter) =>
        (parameter.In, parameter.In == ParameterLocation.Header ? parameter.Name.ToUpperInvariant() : parameter.Name);

    public ParameterList OverriddenBy(ParameterList own)
    {
        if (Items.Count == 0 && BodyParts.Count == 0)
        {
            return new ParameterList(own.Items, own.BodyParts, IsBroken || own.IsBroken);
        }

        var identities = new HashSet<(ParameterLocation, string)>(own.Items.Select(IdentityOf));
        var inherited = Items.Where(item => !identities.Contains(IdentityOf(item)));
        var inheritedParts = BodyParts.Where(part => !own.BodyParts.Any(other => other.Replaces(part)));
        return new ParameterList([.. inherited, .. own.Items], [.. inheritedParts, .. own.BodyParts], IsBroken || own.IsBroken);
    }
}
