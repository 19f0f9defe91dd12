using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CceGen.Generator.Model;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Primitives;
using CceGen.Generator.Shapes;

namespace CceGen.Generator.Lowering;

/// <summary>Gives shapes their C# types. A shape that becomes a class or an enum is named here and finished later.</summary>
internal sealed partial class SchemaLowering(LoweringContext context, CancellationToken cancellationToken)
{
    private readonly Dictionary<ShapeId, LoweredType> _types = [];
    private readonly Dictionary<OpenApiSchema, string> _componentNames = [];

    /// <summary>The names of types that depend on where these are met.</summary>
    private IReadOnlyDictionary<ShapeId, string> _typeNames = new Dictionary<ShapeId, string>();

    /// <summary>Gives the named schemas their names first, so that no inline schema takes one.</summary>
    /// <param name="document">The document.</param>
    /// <param name="groups">The clients of its operations, in their order.</param>
    public void Declare(OpenApiDocument document, IReadOnlyList<string> groups)
    {
        if (context.Policies.Naming.HasNSwagNames)
        {
            _typeNames = NSwagTypeNames.Of(context, document, groups, AddTypeName);
        }
        else
        {
            Declare(document.Schemas);
        }

        foreach (var named in document.Schemas)
        {
            Lower(named.Schema, named.Name);
        }
    }

    private void Declare(IReadOnlyList<OpenApiNamedSchema> schemas)
    {
        foreach (var (index, identifier) in context.Names.Types([.. schemas.Select(named => named.Name)]))
        {
            var named = schemas[index];
            if (!_componentNames.ContainsKey(named.Schema))
            {
                var name = AddTypeName(identifier, named.Schema);
                _componentNames[named.Schema] = name;
                ReportChange(named.Name, name, () => named.NameLocation);
            }
        }

        foreach (var named in schemas)
        {
            // A component that is another file's schema, as is usual where each schema has a file: its name is that of the schema.
            if (named.Schema.Reference is not null && context.Document.EndOf(named.Schema) is { } target && !_componentNames.ContainsKey(target))
            {
                _componentNames[target] = _componentNames[named.Schema];
            }
        }
    }

    private void ReportChange(string name, string added, Func<LocationInfo> location)
    {
        var wanted = context.Names.Type(name, fallback: "");
        if (added != wanted)
        {
            context.Diagnostics.Report(Problems.NameChanged(location(), wanted.Length == 0 ? name : wanted, added));
        }
    }

    /// <summary>The type of a schema, with null where the schema says so.</summary>
    /// <param name="name">What an inline schema is called after: the type and member that it belongs to.</param>
    public LoweredType Lower(OpenApiSchema schema, string name) => Lower(context.Shapes.Of(schema), name);

    private LoweredType Lower(ShapeUse use, string name)
    {
        if (!_types.TryGetValue(use.Shape, out var type))
        {
            cancellationToken.ThrowIfCancellationRequested();
            type = LowerNew(context.Shapes[use.Shape], use.Shape, name);
            _types.Add(use.Shape, type);
        }

        return context.Types.WithNull(type, use.IsNullable);
    }

    private LoweredType LowerNew(Shape shape, ShapeId id, string name) => shape switch
    {
        ScalarShape scalar => context.Types.Scalar(scalar),
        EnumShape values => LowerEnum(values, id, name),
        ListShape list => LowerList(list, id, name),
        MapShape map => LowerMap(map, id, name),
        ObjectShape members => LowerObject(members, id, name),
        UnionShape union => LowerUnion(union, id, name),
        AnyShape when _typeNames.ContainsKey(id) => LowerObject(new ObjectShape(shape.Schema, shape.Schema) { IsOpen = shape.Schema.AdditionalProperties is null ? null : true }, id, name),
        NeverShape => NotSupported(shape.Schema.Location, "a schema without values"),
        _ => context.Types.Any,
    };

    private LoweredType LowerObject(ObjectShape shape, ShapeId id, string name)
    {
        // The base takes its name first.
        var baseType = shape.Base is null ? null : Lower(shape.Base, name);
        var pending = new PendingObject(NameOf(shape.Component, shape.Schema, id, name), baseType?.Type.Name, shape);
        _objects.Add(pending.Name, pending);
        _objectOrder.Add(pending);
        if (pending.BaseName is { } baseName)
        {
            _objects[baseName].Derived.Add(pending);
        }

        return TypeMapper.Object(pending.Name);
    }

    private LoweredType NotSupported(LocationInfo location, string what)
    {
        context.Diagnostics.Report(Problems.SchemaNotSupported(location, what));
        return context.Types.Any;
    }

    private string NameOf(OpenApiSchema? component, OpenApiSchema schema, ShapeId id, string name)
    {
        if (_typeNames.TryGetValue(id, out var known))
        {
            return known;
        }

        if (component is not null && _componentNames.TryGetValue(component, out var componentName))
        {
            return componentName;
        }

        // Schemas in other files are not declared; their names are those of the references.
        var wanted = component?.ComponentName ?? name;
        var added = AddTypeName(context.Names.Type(wanted), schema);
        ReportChange(wanted, added, () => schema.Location);
        return added;
    }

    // Every enum has a converter beside it, whose name no schema may take; and no type is called like one of its members.
    private string AddTypeName(string identifier, OpenApiSchema schema)
    {
        var gives = identifier.EndsWith("JsonConverter", StringComparison.Ordinal)
            || identifier == ReservedNames.FurtherMembers
            || ((ReservedNames.UnionMembers.Contains(identifier) || ReservedNames.EnumMembers.Contains(identifier)) && IsUnion(schema))
            || (IsExtensibleEnum(schema) && ReservedNames.EnumMembers.Contains(identifier));
        return context.TypeNames.Add(gives ? identifier + "Model" : identifier);
    }

    // An allOf of a union alone is that union.
    private bool IsUnion(OpenApiSchema schema) => IsWrittenAsUnion(schema) || context.Shapes[context.Shapes.Of(schema).Shape] is UnionShape;

    private static bool IsWrittenAsUnion(OpenApiSchema schema) =>
        SchemaSupport.IsUnion(schema) || SchemaSupport.HasSeveralTypes(schema) || schema.Parts.Any(part => part.Reference is null && IsWrittenAsUnion(part));

    private static bool IsExtensibleEnum(OpenApiSchema schema) =>
        (schema.IsExtensibleEnum && schema.Enum.Count > 0) || schema.Parts.Any(part => part.Reference is null && IsExtensibleEnum(part));
}
