using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Model;
using CceGen.Generator.Shapes;

namespace CceGen.Generator.Lowering;

/// <content>Lists and maps that are classes of their own.</content>
internal sealed partial class SchemaLowering
{
    private readonly List<CollectionModel> _collections = [];

    /// <summary>The classes of lists and maps.</summary>
    public IReadOnlyList<CollectionModel> Collections => _collections;

    private LoweredType LowerList(ListShape list, ShapeId id, string name)
    {
        var type = context.Types.Array(Lower(list.Item, name + "Item"));
        return context.Policies.Types.HasListClasses ? Named(list, id, type) : type;
    }

    private LoweredType LowerMap(MapShape map, ShapeId id, string name)
    {
        // An object of which nothing is said is any JSON, where its type is to be that.
        if (!context.Policies.Types.HasTypedAdditional && map.Schema.ComponentName is null && map.Schema.AdditionalProperties is null or { Boolean: not null })
        {
            return context.Types.Any;
        }

        var type = context.Types.Map(Lower(map.Value, name + "Value"));
        return context.Policies.Types.HasMapClasses ? Named(map, id, type) : type;
    }

    // A name has the schema of a component alone.
    private LoweredType Named(Shape shape, ShapeId id, LoweredType type)
    {
        if (shape.Schema.ComponentName is null)
        {
            return type;
        }

        var schema = shape.Schema;
        var name = NameOf(schema, schema, id, schema.ComponentName);
        var @base = context.Types.BaseOf(type.Type);
        _collections.Add(new CollectionModel(
            name, @base, type.Wire, schema.Deprecated, Documentation.Of(schema.Description ?? schema.Title, $"The schema '{schema.ComponentName}'."))
        {
            HasJsonMethods = context.Policies.Selection.HasJsonMethods,
            HidesNull = context.Policies.Style.HidesNull,
            Settings = context.Policies.Selection.HasJsonMethods ? context.Policies.Style.Settings : SettingsModel.Plain,
        });
        return type with { Type = type.Type with { Name = name, Namespace = null, Arguments = @base.Arguments, IsNamed = true } };
    }
}
