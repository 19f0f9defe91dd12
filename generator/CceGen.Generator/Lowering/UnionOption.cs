using System;
using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Shapes;

namespace CceGen.Generator.Lowering;

/// <summary>What a value of a union may be: one of its types, or one of those of a type that is a union itself.</summary>
/// <param name="use">The schema.</param>
/// <param name="shape">Its shape.</param>
/// <param name="written">The schema as the union lists it.</param>
/// <param name="branch">The number of the type of the union.</param>
internal sealed class UnionOption(ShapeUse use, Shape shape, OpenApiSchema written, int branch)
{
    // Some write a mapping as '#Pet'.
    private static readonly char[] Separators = ['/', '#'];

    private IReadOnlyList<string>? _requiredNames;

    public ShapeUse Use { get; } = use;

    public Shape Shape { get; } = shape;

    public int Branch { get; } = branch;

    /// <summary>The name of the schema; null for an inline one.</summary>
    public string? SchemaName => Shape is ObjectShape { Component.ComponentName: { } name } ? name
        : Shape is UnionShape { Component.ComponentName: { } union } ? union
        : Shape.Schema.ComponentName ?? NameIn(written.Reference?.Text.Text);

    /// <summary>Whether it is a union because values of the schema follow another union as well.</summary>
    public bool IsJoined => Shape is UnionShape { Component: null } && written != Use.Schema;

    /// <summary>Whether a mapping means the schema: by its name, as the union refers to it, or with a reference of its own.</summary>
    public bool IsNamed(string mapping)
    {
        var reference = written.Reference?.Text.Text;
        return (reference is not null && WithoutDot(mapping) == WithoutDot(reference)) || IsNamed(mapping, SchemaName);
    }

    /// <summary>Whether a mapping means the schema with the name.</summary>
    public static bool IsNamed(string mapping, string? schema) =>
        mapping == schema || (mapping.StartsWith("#", StringComparison.Ordinal) && NameIn(mapping) == schema);

    /// <summary>The properties of an object, those of its bases first.</summary>
    public IEnumerable<ShapeProperty> Properties(ShapeGraph shapes) => Objects(shapes).SelectMany(static shape => shape.Properties);

    /// <summary>The names of the members that have to be there in a response.</summary>
    public IReadOnlyList<string> RequiredNames(ShapeGraph shapes)
    {
        if (_requiredNames is not null)
        {
            return _requiredNames;
        }

        var declared = new HashSet<string>(Properties(shapes).Where(static property => !property.Schema.WriteOnly).Select(static property => property.Name), StringComparer.Ordinal);
        _requiredNames = [.. Objects(shapes).SelectMany(static shape => shape.Required).Select(static entry => entry.Text).Where(declared.Contains).Distinct()];
        return _requiredNames;
    }

    /// <summary>Whether members are forbidden that are no properties.</summary>
    public bool IsClosed => Shape is ObjectShape { IsClosed: true, Base: null } or ObjectShape { Additional: null, Schema: { ForbidsUnevaluated: true, PatternProperties: null } };

    /// <summary>Whether the object, or one of its bases, has the discriminator.</summary>
    public bool Has(OpenApiDiscriminator discriminator, ShapeGraph shapes) => Objects(shapes).Any(shape => shape.Discriminator == discriminator);

    /// <summary>The object and its bases, itself last; none for a map.</summary>
    public IReadOnlyCollection<ObjectShape> Objects(ShapeGraph shapes)
    {
        var objects = new Stack<ObjectShape>();
        for (var current = Shape as ObjectShape; current is not null; current = current.Base is { } inherited ? shapes[inherited.Shape] as ObjectShape : null)
        {
            objects.Push(current);
        }

        return objects;
    }

    private static string? NameIn(string? reference) => reference?.Substring(reference.LastIndexOfAny(Separators) + 1);

    private static string WithoutDot(string reference) => reference.StartsWith("./", StringComparison.Ordinal) ? reference.Substring(2) : reference;
}
