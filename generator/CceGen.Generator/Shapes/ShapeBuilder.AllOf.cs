using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.Shapes;

/// <content>
/// <c>allOf</c>: one class is the base, and what else there is are properties of the object. Several classes are merged,
/// because C# has no second base; so is a base whose property is of another kind here.
/// </content>
internal sealed partial class ShapeBuilder
{
    /// <summary>No document that people write comes near; beyond it, the compiler itself gets into trouble.</summary>
    private const int MostBases = 64;

    private ShapeUse OfAllOf(OpenApiSchema schema)
    {
        var links = AllOfLink.Of(schema);
        if (graph.FollowsForm && InlineBase(schema, links) is { } part)
        {
            links = [.. links.Select(link => ReferenceEquals(link.Schema, part) ? link with { IsReference = true } : link)];
        }

        var uses = new Dictionary<OpenApiSchema, ShapeUse>();
        foreach (var link in links.Where(static link => link.IsReference))
        {
            uses[link.Schema] = link.Schema.Reference is not null && AllOfLink.HasMembersBesideReference(link.Schema) ? OfTarget(link.Schema) : Build(link.Schema);
        }

        var use = OfLinks(schema, links, uses);
        return new ShapeUse(use.Shape, AllowsNull(schema, links, uses), schema);
    }

    // Where no part is a reference, the first object is the base all the same. The one schema of a union is what the object is.
    private OpenApiSchema? InlineBase(OpenApiSchema schema, List<AllOfLink> links)
    {
        if (_joined.IsJoined(schema) || links.Exists(static link => link.IsReference || !link.IsObject))
        {
            return null;
        }

        var objects = schema.AllOf.Where(static part => part.Properties.Count > 0 || part.Parts.Count > 0 || IsTyped(AdditionalOf(part))).ToList();
        var first = objects.Find(static part => part.Type == SchemaType.Object) ?? objects.FirstOrDefault();
        return first is { Properties.Count: > 0, Parts.Count: 0, Discriminator: null } ? first : null;
    }

    private ShapeUse OfLinks(OpenApiSchema schema, List<AllOfLink> links, Dictionary<OpenApiSchema, ShapeUse> uses)
    {
        var classes = Classes(uses.Values);
        var own = links.Where(static link => !link.IsReference).ToList();
        ReportUnions(own, schema);
        var isObject = classes.Count > 0 || own.Any(static link => link.IsObject && (link.Schema.Properties.Count > 0 || link.Schema.Discriminator is not null));
        var maps = uses.Values.Where(use => graph.Find(use.Shape) is MapShape).ToList();
        var values = Values(schema, own, uses.Values, isObject ? null : maps);
        if (values.Count > 0)
        {
            return isObject || own.Any(static link => link.Schema.Type == SchemaType.Object) && graph.Find(values[0].Shape) is not (MapShape or UnionShape)
                ? OfObjectAndValues(schema, own, uses, values, isObject)
                : WithLimits(values.Aggregate(Narrower), own);
        }

        if (!isObject)
        {
            var isAny = own.All(static link => link.Schema.Type == SchemaType.None && link.Schema.AdditionalProperties is null && link.Schema.PatternProperties is null);
            return isAny ? Any(schema) : OfObject(schema, own.Select(static link => AdditionalOf(link.Schema)).FirstOrDefault(IsTyped) ?? AdditionalOf(schema));
        }

        return OfObjects(schema, links, uses, classes);
    }

    private ShapeUse OfObjectAndValues(OpenApiSchema schema, List<AllOfLink> own, Dictionary<OpenApiSchema, ShapeUse> uses, List<ShapeUse> values, bool isObject)
    {
        // Tools write this type beside whatever a reference leads to.
        if (!isObject && uses.Count > 0 && own.TrueForAll(link => ReferenceEquals(link.Schema, schema)) && schema is { Type: SchemaType.Object, AdditionalProperties: null, PatternProperties: null })
        {
            diagnostics.Report(Problems.TypeContradicted(TypeOf(schema).Location, "object", PlaceOf(values[0].Schema) is SpecScalar reference ? reference.Text : "allOf"));
            return values.Aggregate(Narrower);
        }

        return values.Find(use => graph.Find(use.Shape) is UnionShape) is null
            ? Contradiction(schema, PlaceOf(values[0].Schema), "one is an object, one is not")
            : NotSupported(schema, PlaceOf(values[0].Schema), "allOf of an object and of a union");
    }

    private static SpecNode TypeOf(OpenApiSchema schema) => (schema.Node as SpecMapping)?.Find("type")?.Value ?? schema.Node;

    // No value is both: any JSON has all there is.
    private ShapeUse Contradiction(OpenApiSchema schema, SpecNode place, string reason)
    {
        diagnostics.Report(Problems.PartsContradict(place.Location, reason));
        return Any(schema);
    }

    private ShapeUse OfObjects(OpenApiSchema schema, List<AllOfLink> links, Dictionary<OpenApiSchema, ShapeUse> uses, List<ShapeUse> classes)
    {
        var target = classes.FirstOrDefault(HasDiscriminator) ?? (classes.Count == 1 || graph.FollowsForm ? classes.FirstOrDefault() : null);
        var parts = Merged(schema, links, uses, [.. classes.Where(use => use != target)], target);
        if (target is null)
        {
            return AddObject(parts);
        }

        var isTold = HasDiscriminator(target);
        var isOwn = isTold ? ComponentOf(schema) is not null : graph.FollowsForm && (SaysMoreThanReference(schema) || links.Exists(static link => link is { IsReference: true, Schema.Reference: null }));
        if (parts.Properties.Count == 0 && parts.Additional is null && !isOwn)
        {
            ReportRequired(parts, target);
            return target;
        }

        if (!isTold && ((parts.Additional is not null && !graph.FollowsForm) || IsRedeclared(parts, target)))
        {
            return AddObject(Merged(schema, links, uses, classes, target: null));
        }

        if (parts.Additional is { } additional && !graph.FollowsForm)
        {
            diagnostics.Report(Problems.AdditionalIsAny(additional.Location));
        }

        parts.Additional = null;

        // What derived schemas say of it is which of its values is theirs.
        var names = Bases(target.Shape).Select(static step => step.Discriminator?.PropertyName).OfType<string>().ToList();
        parts.DiscriminatorTexts.AddRange(ExtensionTexts(links) is { Count: > 0 } texts ? texts
            : parts.Properties.Where(property => names.Contains(property.Name))
                .SelectMany(property => UnionBranches.TargetOf(document, property.Schema).Enum).Select(static value => value.Text));
        parts.Properties.RemoveAll(property => names.Contains(property.Name));
        parts.Base = target;
        parts.Depth = _objects[target.Shape].Depth + 1;
        return parts.Depth <= MostBases
            ? AddObject(parts)
            : NotSupported(schema, PlaceOf(links[0].Schema), "allOf with too many bases");
    }

    // The schema itself comes last, and says it before its parts do.
    private static List<string> ExtensionTexts(List<AllOfLink> links) =>
        [.. links.Where(static link => !link.IsReference).Select(static link => link.Schema.DiscriminatorValue).OfType<string>().Reverse().Take(1)];

    private bool HasDiscriminator(ShapeUse use) => Bases(use.Shape).Any(static step => step.Discriminator?.PropertyName is not null);

    // A schema that the document has, and that is more than a reference, or a union of one, which something is said about.
    private bool SaysMoreThanReference(OpenApiSchema schema) => schema is { Reference: null } and not { AllOf.Count: 0, OneOf: not null } && !_joined.IsJoined(schema)
        && (schema.AllOf.Count > 1 || (schema.Types & ~SchemaTypes.Null) != SchemaTypes.None || schema.AdditionalProperties is { Boolean: null });

    /// <param name="target">The base; null where all classes are merged.</param>
    private ObjectParts Merged(OpenApiSchema schema, List<AllOfLink> links, Dictionary<OpenApiSchema, ShapeUse> uses, List<ShapeUse> classes, ShapeUse? target)
    {
        var merged = new ObjectParts(schema) { IsOpen = IsOpen(SpeakerOf(schema)) };
        var inherited = target is null ? [] : Bases(target.Shape).ToList();
        foreach (var link in links)
        {
            if (!link.IsReference)
            {
                Include(merged, link.Schema.Properties);
                merged.Required.AddRange(link.Schema.Required);
                Include(merged, AdditionalOf(link.Schema));
                merged.Discriminator ??= link.Schema.Discriminator;
            }
            else if (classes.Exists(use => use.Shape == uses[link.Schema].Shape))
            {
                foreach (var step in Bases(uses[link.Schema].Shape).Reverse().Except(inherited))
                {
                    Include(merged, step.Properties);
                    merged.Required.AddRange(step.Required);
                    Include(merged, step.Additional);
                }
            }
        }

        foreach (var use in uses.Values)
        {
            Include(merged, graph.Find(use.Shape) is MapShape map ? AdditionalOf(map.Schema) : null);
        }

        return merged;
    }

    // Of several parts, the only one that is neither a reference nor a map says what the object is.
    private static OpenApiSchema SpeakerOf(OpenApiSchema schema)
    {
        var own = schema.Parts.Where(static part => part.Reference is null && (part.Properties.Count > 0 || !IsTyped(AdditionalOf(part)))).Take(2).ToList();
        return schema.Parts.Count > 1 && own.Count == 1 ? own[0] : schema;
    }

    // Each class once, and none that is a base of another one.
    private List<ShapeUse> Classes(IEnumerable<ShapeUse> uses)
    {
        var classes = uses.Where(use => _objects.ContainsKey(use.Shape)).GroupBy(static use => use.Shape).Select(static group => group.First()).ToList();
        return [.. classes.Where(use => !classes.Any(other => other.Shape != use.Shape && Bases(other.Shape).Contains(_objects[use.Shape])))];
    }

    /// <summary>An object and its bases, itself first.</summary>
    private IEnumerable<ObjectParts> Bases(ShapeId id)
    {
        for (var parts = _objects[id]; ; parts = _objects[parts.Base.Shape])
        {
            yield return parts;
            if (parts.Base is null)
            {
                yield break;
            }
        }
    }

    // What is no object: scalars, enums, lists, and maps as long as there are no properties.
    private List<ShapeUse> Values(OpenApiSchema schema, List<AllOfLink> own, IEnumerable<ShapeUse> references, List<ShapeUse>? maps)
    {
        var values = references.Where(use => !_objects.ContainsKey(use.Shape) && graph.Find(use.Shape) is not (AnyShape or MapShape or null)).ToList();
        values.AddRange(maps ?? []);
        var typed = own.Where(static link => !link.IsObject).ToList();
        foreach (var link in typed)
        {
            // The part is all there is to the schema, its name included.
            if (typed.Count == 1 && values.Count == 0 && ComponentOf(schema) is { } component)
            {
                _components[link.Schema] = component;
            }

            values.Add(IsPlain(link.Schema) ? Build(link.Schema) : OfType(link.Schema));
        }

        return values;
    }

    private static bool IsPlain(OpenApiSchema schema) => schema.Reference is null && schema.Parts.Count == 0;

    private static bool AllowsNull(OpenApiSchema schema, List<AllOfLink> links, Dictionary<OpenApiSchema, ShapeUse> uses)
    {
        var inline = links.Where(link => !link.IsReference && !ReferenceEquals(link.Schema, schema)).Select(static link => link.Schema).ToList();
        var typed = inline.Where(static part => part.Types != SchemaTypes.None || part.Enum.Count > 0 || part.Properties.Count > 0).ToList();

        // Whoever writes it into the only part beside a reference means it.
        return (inline.Count == 1 && inline[0].Nullable)
            || (uses.Count + typed.Count > 0 && uses.Values.All(static use => use.IsNullable) && typed.All(static part => part.Nullable));
    }

    private void ReportUnions(List<AllOfLink> own, OpenApiSchema schema)
    {
        foreach (var link in own.Where(link => !ReferenceEquals(link.Schema, schema)))
        {
            SchemaSupport.ReportIgnored(link.Schema, diagnostics);
            if (SchemaSupport.IsUnion(link.Schema))
            {
                diagnostics.Report(Problems.SchemaNotSupported(link.Schema.Location, "a union in a part of allOf"));
            }
        }
    }

    private void ReportRequired(ObjectParts parts, ShapeUse target)
    {
        var known = Bases(target.Shape).SelectMany(static step => step.Required).Select(static entry => entry.Text).ToList();
        foreach (var entry in parts.Required.Where(entry => !known.Contains(entry.Text)))
        {
            diagnostics.Report(Problems.RequiredOfBaseIgnored(entry.Location, entry.Text));
        }
    }

    // The limits of all parts say how large an integer may be.
    private ShapeUse WithLimits(ShapeUse use, List<AllOfLink> own)
    {
        if (graph.Find(use.Shape) is not ScalarShape { Type: SchemaType.Integer } scalar)
        {
            return use;
        }

        var bounds = own.Where(link => !ReferenceEquals(link.Schema, scalar.Schema)).Aggregate(scalar.Schema.Bounds, static (known, link) => known.Or(link.Schema.Bounds));
        return ReferenceEquals(bounds, scalar.Schema.Bounds) ? use : Use(new ScalarShape(
            new OpenApiSchema(scalar.Schema.Node) { Types = (SchemaTypes)scalar.Type, Format = scalar.Schema.Format, Default = scalar.Schema.Default, Bounds = bounds },
            scalar.Type));
    }

    // A part that allows no other members does not mean those of the other parts. Those of several parts have to fit all of them.
    private static void Include(ObjectParts parts, OpenApiSchema? values)
    {
        if (IsTyped(values) && !ReferenceEquals(values, parts.Additional))
        {
            parts.Additional = parts.Additional is { } known ? new OpenApiSchema(values!.Node) { Parts = [known, values] } : values;
        }
    }

    private static bool IsTyped(OpenApiSchema? values) => values is { Boolean: null };

    private static SpecNode PlaceOf(OpenApiSchema schema) => schema.Reference?.Text ?? schema.Node;
}
