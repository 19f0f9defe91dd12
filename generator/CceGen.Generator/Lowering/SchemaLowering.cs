using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CceGen.Generator.Model;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.Lowering;

/// <summary>Turns schemas into types. A schema that becomes a class or an enum is named here and finished later.</summary>
internal sealed partial class SchemaLowering(LoweringContext context, CancellationToken cancellationToken)
{
    /// <summary>How many references, lists and maps may lead from a schema to its type.</summary>
    private const int MostLevels = 256;

    /// <summary>What a schema is called whose name has no letter.</summary>
    private const string Unnamed = "Schema";

    private readonly Dictionary<OpenApiSchema, TypeRef> _types = [];
    private readonly List<OpenApiSchema> _inProgress = [];
    private readonly Dictionary<OpenApiSchema, string> _componentNames = [];

    /// <summary>Gives the named schemas their names first, so that no inline schema takes one.</summary>
    public void Declare(IReadOnlyList<OpenApiNamedSchema> schemas)
    {
        var wanted = WantedNames.Of([.. schemas.Select(named => named.Name)], name => CSharpNames.ToPascalCase(name, Unnamed), StringComparer.Ordinal);
        foreach (var (index, identifier) in wanted)
        {
            var named = schemas[index];
            if (!_componentNames.ContainsKey(named.Schema))
            {
                var name = AddTypeName(identifier, named.Schema);
                _componentNames[named.Schema] = name;
                ReportChange(named.Name, name, named.NameLocation);
            }
        }

        foreach (var named in schemas)
        {
            Lower(named.Schema, named.Name);
        }
    }

    private void ReportChange(string name, string added, LocationInfo location)
    {
        var wanted = CSharpNames.ToPascalCase(name);
        if (added != wanted)
        {
            context.Diagnostics.Report(Problems.NameChanged(location, wanted.Length == 0 ? name : wanted, added));
        }
    }

    /// <summary>The type of a schema, with null where the schema says so.</summary>
    /// <param name="name">What an inline schema is called after: the type and member that it belongs to.</param>
    public TypeRef Lower(OpenApiSchema schema, string name)
    {
        if (_types.TryGetValue(schema, out var known))
        {
            return known;
        }

        cancellationToken.ThrowIfCancellationRequested();
        if (_inProgress.Contains(schema))
        {
            return LowerCycle(schema, name);
        }

        if (_inProgress.Count == MostLevels)
        {
            return NotSupported(schema.Location, "schemas that lead to each other over too many levels");
        }

        _inProgress.Add(schema);
        var type = LowerNew(schema, name);
        type = context.Types.WithNull(type, type.IsNullable || schema.Nullable);
        _inProgress.RemoveAt(_inProgress.Count - 1);
        _types[schema] = type;
        return type;
    }

    // A list or a map of itself is valid JSON that no C# type can say; anything else has no value at all.
    private TypeRef LowerCycle(OpenApiSchema schema, string name)
    {
        var location = schema.Reference?.Text.Location ?? schema.Location;
        if (_inProgress.Skip(_inProgress.IndexOf(schema)).Any(step => step.Items is not null || step.AdditionalProperties is { Boolean: null }))
        {
            return NotSupported(location, "a list or a map of itself");
        }

        context.Diagnostics.Report(Problems.CyclicReference(location, name));
        return context.Types.Any;
    }

    private TypeRef LowerNew(OpenApiSchema schema, string name)
    {
        if (schema.Reference is not null)
        {
            return context.Document.TargetOf(schema) is { } target ? Lower(target, name) : context.Types.Any;
        }

        if (SchemaSupport.Check(schema, context.Diagnostics) is { } keyword)
        {
            return NotSupported(keyword.Location, keyword.Text);
        }

        if (schema.Parts.Count > 0)
        {
            return LowerAllOf(schema, name);
        }

        if (schema.Enum.Count > 0)
        {
            return LowerEnum(schema, name);
        }

        return schema.Type switch
        {
            SchemaType.Array => LowerArray(schema, name),
            SchemaType.Object => LowerObject(schema, name),
            SchemaType.None when schema.Items is not null => LowerArray(schema, name),
            SchemaType.None when schema.Properties.Count > 0 || schema.AdditionalProperties is { Boolean: null } => LowerObject(schema, name),
            SchemaType.None => context.Types.Any,
            _ => context.Types.Scalar(schema),
        };
    }

    private TypeRef LowerArray(OpenApiSchema schema, string name) =>
        context.Types.Array(schema.Items is null ? context.Types.Any : Lower(schema.Items, name + "Item"));

    private TypeRef LowerObject(OpenApiSchema schema, string name)
    {
        if (schema.Properties.Count > 0)
        {
            if (schema.AdditionalProperties is { Boolean: null } values)
            {
                context.Diagnostics.Report(Problems.SchemaNotSupported(values.Location, "additionalProperties beside properties"));
            }

            var pending = AddObject(schema, name);
            pending.Properties.AddRange(schema.Properties);
            pending.Required.AddRange(schema.Required);
            return TypeMapper.Own(TypeKind.Object, pending.Name);
        }

        if (schema.AdditionalProperties is { Boolean: null } value)
        {
            return TypeMapper.Map(Lower(value, name + "Value"));
        }

        return _componentNames.ContainsKey(schema) && schema.AdditionalProperties?.Boolean != true
            ? TypeMapper.Own(TypeKind.Object, AddObject(schema, name).Name)
            : TypeMapper.Map(context.Types.Any);
    }

    private TypeRef NotSupported(LocationInfo location, string what)
    {
        context.Diagnostics.Report(Problems.SchemaNotSupported(location, what));
        return context.Types.Any;
    }

    private PendingObject AddObject(OpenApiSchema schema, string name)
    {
        var pending = new PendingObject(NameOf(schema, name), schema);
        _objects.Add(pending.Name, pending);
        _objectOrder.Add(pending);
        return pending;
    }

    private string NameOf(OpenApiSchema schema, string name)
    {
        if (_componentNames.TryGetValue(schema, out var componentName))
        {
            return componentName;
        }

        var added = AddTypeName(CSharpNames.ToPascalCase(name, Unnamed), schema);
        ReportChange(name, added, schema.Location);
        return added;
    }

    // Every enum has a converter beside it, whose name no schema may take; and no type is called like one of its members.
    private string AddTypeName(string identifier, OpenApiSchema schema)
    {
        var gives = identifier.EndsWith("JsonConverter", StringComparison.Ordinal)
            || identifier == ReservedNames.FurtherMembers
            || (IsExtensibleEnum(schema) && ReservedNames.EnumMembers.Contains(identifier));
        return context.TypeNames.Add(gives ? identifier + "Model" : identifier);
    }

    private static bool IsExtensibleEnum(OpenApiSchema schema) =>
        (schema.IsExtensibleEnum && schema.Enum.Count > 0) || schema.Parts.Any(part => part.Reference is null && IsExtensibleEnum(part));
}
