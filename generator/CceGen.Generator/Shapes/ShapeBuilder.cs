using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.Shapes;

/// <summary>Turns schemas into shapes, each once. The properties of objects are made last, so that they may lead anywhere.</summary>
internal sealed partial class ShapeBuilder(OpenApiDocument document, ShapeGraph graph, DiagnosticBag diagnostics, CancellationToken cancellationToken)
{
    /// <summary>How many references, lists and maps may lead from a schema to its shape.</summary>
    private const int MostLevels = 256;

    private readonly Dictionary<OpenApiSchema, ShapeUse> _uses = [];
    private readonly List<OpenApiSchema> _inProgress = [];

    /// <summary>Schemas in progress that name one in progress: what they are is asked again when that one is finished.</summary>
    private readonly HashSet<OpenApiSchema> _unfinished = [];

    /// <summary>The components whose names are those of the schemas inside them.</summary>
    private readonly Dictionary<OpenApiSchema, OpenApiSchema> _components = [];

    public ShapeUse Build(OpenApiSchema schema)
    {
        if (_uses.TryGetValue(schema, out var known))
        {
            return known;
        }

        cancellationToken.ThrowIfCancellationRequested();
        if (_inProgress.Contains(schema))
        {
            return OfCycle(schema);
        }

        if (_inProgress.Count == MostLevels)
        {
            return NotSupported(schema, schema.Node, "schemas that lead to each other over too many levels");
        }

        _inProgress.Add(schema);
        var use = OfNew(schema);
        _inProgress.RemoveAt(_inProgress.Count - 1);
        use = _recursive.TryGetValue(schema, out var id) ? OfRecursive(schema, id, use) : use;
        use = new ShapeUse(use.Shape, use.IsNullable || schema.Nullable, schema);
        if (!_unfinished.Remove(schema))
        {
            _uses[schema] = use;
        }

        return use;
    }

    // A list or a map of itself has a class of its own, where it has a name; anything else only names itself.
    private ShapeUse OfCycle(OpenApiSchema schema)
    {
        var place = schema.Reference?.Text ?? schema.Node;
        var steps = _inProgress.Skip(_inProgress.IndexOf(schema)).ToList();
        if (steps.Exists(static step => step.Items is not null || step.AdditionalProperties is { Boolean: null }))
        {
            return schema is { ComponentName: not null, Reference: null, Parts.Count: 0, Properties.Count: 0, Enum.Count: 0 } && OwnItems(schema) is { } keyword && !SchemaSupport.IsUnion(schema)
                ? Recursive(schema, keyword)
                : NotSupported(schema, place, "a list or a map of itself");
        }

        // Of several schemas that say something, each would have to say what all of them say, which one type is.
        var speaking = steps.FindIndex(static step => !OnlyNames(step));
        if (speaking < 0 || steps.Skip(speaking + 1).All(step => OnlyNames(step) || (OnlyHasType(step) && OnlyHasType(steps[speaking]) && step.Types == steps[speaking].Types)))
        {
            var reference = steps[steps.Count - 1].Reference?.Text;
            diagnostics.Report(Problems.SelfReference(
                (reference ?? place).Location, reference?.Text ?? schema.ComponentName ?? "", speaking < 0 ? "any JSON is allowed" : "it adds nothing to the schema"));

            // These are what the schema is, which is not known before it is finished.
            _unfinished.UnionWith(speaking < 0 ? [] : steps.Skip(speaking + 1).Where(OnlyNames));
            return Any(schema);
        }

        diagnostics.Report(Problems.CyclicReference(place.Location, schema.ComponentName ?? schema.Reference?.Text.Text ?? _inProgress[0].ComponentName ?? ""));
        return Any(schema);
    }

    /// <summary>Whether a schema does nothing but name another one, or is the allOf or union of one.</summary>
    private static bool OnlyNames(OpenApiSchema schema) => schema.Reference is not null
        ? !AllOfLink.HasMembersBesideReference(schema)
        : schema.Parts.Count == 1 && !SchemaSupport.IsUnion(schema) && !UnionSchemas.HasTypeBeside(UnionSchemas.Beside(schema, []));

    /// <summary>Whether a schema says nothing of its own but its type.</summary>
    private static bool OnlyHasType(OpenApiSchema schema) => schema is { Reference: null, Parts.Count: 1, Items: null, AdditionalProperties: null, Format: null }
        && schema.Properties.Count + schema.Required.Count + schema.Enum.Count == 0 && !SchemaSupport.IsUnion(schema);

    private ShapeUse OfNew(OpenApiSchema schema)
    {
        if (schema.Reference is not null && !AllOfLink.HasMembersBesideReference(schema))
        {
            ReportIgnoredBesideReference(schema);
            return OfTarget(schema);
        }

        if (schema.Boolean is { } any)
        {
            return any ? Any(schema) : Use(new NeverShape(schema));
        }

        SchemaSupport.ReportIgnored(schema, diagnostics);
        if (OfUnion(schema) is { } union)
        {
            return union;
        }

        if (schema.Parts.Count > 0 || schema.Reference is not null)
        {
            return OfAllOf(schema);
        }

        return OfType(schema);
    }

    // What the schema says without its parts.
    private ShapeUse OfType(OpenApiSchema schema)
    {
        if (schema.Enum.Count > 0)
        {
            return OfEnum(schema);
        }

        var number = NumberText.TypeOf(schema);
        var type = number == SchemaType.None ? schema.Type : number;
        return type switch
        {
            SchemaType.Array => OfList(schema),
            SchemaType.Object => OfObject(schema),
            SchemaType.None when schema.Items is not null || schema.PrefixItems is not null => OfList(schema),
            SchemaType.None when schema.Properties.Count > 0 || IsTyped(AdditionalOf(schema)) || schema.Discriminator is not null => OfObject(schema),
            SchemaType.None => Any(schema),
            _ => new ShapeUse(Use(new ScalarShape(schema, type)).Shape, isNullable: number != SchemaType.None && NumberText.AllowsNull(schema), schema),
        };
    }

    private ShapeUse OfTarget(OpenApiSchema reference)
    {
        if (document.TargetOf(reference) is not { } target)
        {
            return Any(reference);
        }

        // References to references are followed from the last one, so that a long chain costs no levels.
        var chain = new List<OpenApiSchema>();
        var seen = new HashSet<OpenApiSchema>();
        var next = target;
        while (next.Reference is not null && !AllOfLink.HasMembersBesideReference(next) && !_uses.ContainsKey(next) && seen.Add(next) && document.TargetOf(next) is { } further)
        {
            chain.Add(next);
            next = further;
        }

        for (var index = chain.Count - 1; index > 0 && !seen.Contains(next) && !_inProgress.Contains(next); index--)
        {
            Build(chain[index]);
        }

        return Build(target);
    }

    // A type beside a reference repeats what is said there.
    private void ReportIgnoredBesideReference(OpenApiSchema schema)
    {
        foreach (var entry in (schema.Node as SpecMapping)?.Entries ?? [])
        {
            if (entry.Name is "enum" or "const" or "items" or "additionalProperties" or "oneOf" or "anyOf" or "not" or "format")
            {
                diagnostics.Report(Problems.IgnoredBesideReference(entry.Key.Location, entry.Name, "Schema Object"));
            }
        }
    }

    private ShapeUse OfList(OpenApiSchema schema) => Use(new ListShape(
        schema, schema.PrefixItems is not null ? ItemOfTuple(schema) ?? Any(schema) : schema.Items is null ? Any(schema) : Build(schema.Items)));

    // A list whose first items and further ones are alike.
    private ShapeUse? ItemOfTuple(OpenApiSchema schema)
    {
        if (!SchemaSupport.SaysAllItems(schema))
        {
            return null;
        }

        var items = schema.PrefixItems!.Concat(schema.Items is { Boolean: null } rest ? [rest] : []).Select(Build).ToList();
        return items.TrueForAll(item => UnionEquality.AreEqual(graph, items[0], item))
            ? new ShapeUse(items[0].Shape, items.Exists(static item => item.IsNullable), items[0].Schema)
            : null;
    }

    private OpenApiSchema? ComponentOf(OpenApiSchema schema) =>
        schema.ComponentName is not null ? schema : _components.TryGetValue(schema, out var component) ? component : null;

    private ShapeUse NotSupported(OpenApiSchema schema, SpecNode place, string what)
    {
        diagnostics.Report(Problems.SchemaNotSupported(place.Location, what));
        return Any(schema);
    }

    private ShapeUse Any(OpenApiSchema schema) => Use(new AnyShape(schema));

    private ShapeUse Use(Shape shape) => new(graph.Add(shape), isNullable: false, shape.Schema);
}
