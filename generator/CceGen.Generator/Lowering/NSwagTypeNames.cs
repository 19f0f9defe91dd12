using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Primitives;
using CceGen.Generator.Shapes;

namespace CceGen.Generator.Lowering;

/// <summary>
/// The names that NSwag gives types. Schemas without a name are called after what they are met in, and numbered in the order in which
/// NSwag meets them: in parameters, in responses, then in types, those of a type after those of all types before it.
/// </summary>
internal sealed class NSwagTypeNames
{
    private const string Unnamed = "Anonymous";

    private static readonly Regex NameTitle = new(@"\A[a-zA-Z0-9_]+\z", RegexOptions.CultureInvariant);

    private readonly LoweringContext _context;
    private readonly Func<string, OpenApiSchema, string> _add;
    private readonly Dictionary<ShapeId, string> _names = [];

    /// <summary>The types with a name, in the order in which they got it.</summary>
    private readonly List<ShapeId> _types = [];

    /// <summary>Unions of which NSwag makes no type, with what they are called after.</summary>
    private readonly List<(ShapeId Id, string? Hint)> _unions = [];

    /// <summary>Enums without a value, which are no types here: no other type has their names.</summary>
    private readonly HashSet<ShapeId> _unmade = [];

    private NSwagTypeNames(LoweringContext context, Func<string, OpenApiSchema, string> add)
    {
        _context = context;
        _add = add;
    }

    /// <summary>The names of shapes that become types.</summary>
    /// <param name="context">The names that are taken, and the shapes.</param>
    /// <param name="document">The document.</param>
    /// <param name="groups">The clients of its operations, in their order.</param>
    /// <param name="add">Takes a name for a schema, and returns what it is in the end.</param>
    public static IReadOnlyDictionary<ShapeId, string> Of(LoweringContext context, OpenApiDocument document, IReadOnlyList<string> groups, Func<string, OpenApiSchema, string> add)
    {
        var names = new NSwagTypeNames(context, add);
        names.AddComponents(document.Schemas);
        names.AddParameters(document.Operations);
        foreach (var client in document.Operations.Zip(groups, static (operation, group) => (operation, group)).GroupBy(static pair => pair.group, static pair => pair.operation))
        {
            names.AddResponses([.. client]);
        }

        names.AddMembers();
        names.AddUnions();
        return names._names;
    }

    private void AddComponents(IReadOnlyList<OpenApiNamedSchema> schemas)
    {
        foreach (var named in schemas)
        {
            var use = _context.Shapes.Of(named.Schema);
            if (_names.ContainsKey(use.Shape) || !IsType(_context.Shapes[use.Shape]))
            {
                continue;
            }

            var wanted = _context.Names.Type(named.Name);
            var name = Add(use.Shape, wanted, named.Schema);
            if (name != wanted)
            {
                _context.Diagnostics.Report(Problems.NameChanged(named.NameLocation, wanted, name));
            }
        }
    }

    private bool IsType(Shape shape) => shape switch
    {
        ListShape => _context.Policies.Types.HasListClasses,
        MapShape => _context.Policies.Types.HasMapClasses,
        AnyShape any => _context.Policies.Types.HasAnyClasses && (SchemaFacts.SaysNothing(any.Schema) || any.Schema is { Types: SchemaTypes.None, Parts.Count: 0, AdditionalProperties.Boolean: true }),
        EnumShape values => !values.IsOfExamples,
        ObjectShape => true,
        UnionShape union => union.Branches.Count > 1,
        _ => false,
    };

    private void AddParameters(IReadOnlyList<OpenApiOperation> operations)
    {
        foreach (var operation in operations)
        {
            var shared = operation.Parameters.Take(operation.Parameters.Count - operation.OwnParameters);
            var own = operation.Parameters.Skip(operation.Parameters.Count - operation.OwnParameters).ToList();
            own.Take(operation.BodyPosition).ToList().ForEach(AddParameter);
            AddBody(operation.RequestBody);
            own.Skip(operation.BodyPosition).Concat(shared).ToList().ForEach(AddParameter);
        }
    }

    private void AddParameter(OpenApiParameter parameter)
    {
        if ((parameter.Schema ?? MediaTypes.FirstSchema(parameter.Content)) is { } schema)
        {
            Visit(_context.Shapes.Of(schema), TitleOr(schema, parameter.Name), null);
        }
    }

    private void AddBody(OpenApiRequestBody? body)
    {
        if (MediaTypes.FirstSchema(body?.Content) is not { } schema)
        {
            return;
        }

        var use = _context.Shapes.Of(schema);
        if (IsOfFields(body!.Content[0]) && _context.Shapes[use.Shape] is ObjectShape form)
        {
            foreach (var field in form.Properties)
            {
                Visit(field.Use, TitleOr(field.Schema, field.Name), field.Name);
            }

            return;
        }

        Visit(use, TitleOr(schema, body.Name ?? "Body"), null);
    }

    // Each field of a form of Swagger 2.0 is a parameter.
    private bool IsOfFields(OpenApiMediaType media) => media.Name.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase)
        || (_context.Document.IsSwagger && media.Name.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase));

    // The results of all methods of the interface come first, where there is one.
    private void AddResponses(List<OpenApiOperation> operations)
    {
        if (_context.Policies.Selection.HasInterfaces)
        {
            operations.ForEach(AddSuccess);
        }

        foreach (var operation in operations)
        {
            AddSuccess(operation);
            foreach (var response in operation.Responses.OrderBy(static response => response.StatusCode == "default"))
            {
                AddResponse(response, hasTitle: false);
            }
        }
    }

    private void AddSuccess(OpenApiOperation operation) => AddResponse(Success(operation), hasTitle: true);

    // The title of an error is not looked at.
    private void AddResponse(OpenApiResponse? response, bool hasTitle)
    {
        if (MediaTypes.FirstSchema(response?.Content) is { } schema)
        {
            Visit(_context.Shapes.Of(schema), hasTitle ? TitleOr(schema, "Response") : "Response", null);
        }
    }

    private static string? TitleOr(OpenApiSchema schema, string hint) => schema.Title is { } title && NameTitle.IsMatch(title) ? null : hint;

    private static OpenApiResponse? Success(OpenApiOperation operation) =>
        operation.Responses.FirstOrDefault(static response => response.StatusCode == "200")
        ?? operation.Responses.FirstOrDefault(static response => response.StatusCode[0] == '2')
        ?? operation.Responses.FirstOrDefault(static response => response.StatusCode == "default");

    // Types that are met here have their turn after all others.
    private void AddMembers()
    {
        for (var index = 0; index < _types.Count; index++)
        {
            switch (_context.Shapes[_types[index]])
            {
                case ListShape list:
                    Visit(list.Item, null, null);
                    break;
                case MapShape map:
                    Visit(map.Value, null, null);
                    break;
                case ObjectShape members:
                    AddProperties(members, _names[_types[index]]);
                    break;
            }
        }
    }

    // These take the names that are left.
    private void AddUnions()
    {
        foreach (var (id, hint) in _unions)
        {
            if (!_names.ContainsKey(id))
            {
                Add(id, NameOf(hint, _context.Shapes[id].Schema), _context.Shapes[id].Schema);
            }
        }
    }

    private void AddProperties(ObjectShape members, string className)
    {
        if (members.Base is { } parent)
        {
            Visit(parent, null, null);
        }

        foreach (var property in members.Properties)
        {
            var name = _context.Names.Property(property.Name);
            name = name == className ? name + "1" : name;
            var isEnum = property.Schema.Reference is null && (property.Schema.Enum.Count > 0 || SchemaFacts.IsNullEnum(property.Schema));
            var isAlone = !isEnum || className.Contains(Unnamed) || name.StartsWith(className, StringComparison.OrdinalIgnoreCase);
            Visit(property.Use, isAlone ? name : className + name, property.Schema.Reference is null ? property.Name : null);
        }
    }

    /// <param name="use">What is met.</param>
    /// <param name="hint">What it is called after; null for nothing.</param>
    /// <param name="itemHint">What the item of a list is called after.</param>
    private void Visit(ShapeUse use, string? hint, string? itemHint)
    {
        if (_names.ContainsKey(use.Shape))
        {
            return;
        }

        switch (_context.Shapes[use.Shape])
        {
            case ListShape list:
                Visit(list.Item, itemHint, null);
                break;
            case MapShape map:
                Visit(map.Value, null, null);
                break;
            case EnumShape values when values.IsOfExamples:
                break;
            case AnyShape { Schema: var nothing } when SchemaFacts.IsNullType(nothing):
                Add(use.Shape, NameOf(hint, nothing, component: null), nothing);
                break;
            case AnyShape { Schema: var nothing } when SchemaFacts.IsNullEnum(nothing) && _unmade.Add(use.Shape):
                _add(NameOf(hint, nothing, nothing.ComponentName), nothing);
                break;
            case UnionShape union when union.Schema.ComponentName is null && HasNoType(union):
                _unions.Add((use.Shape, hint));
                break;
            case ObjectShape or EnumShape or UnionShape { Branches.Count: > 1 }:
                Add(use.Shape, NameOf(hint, _context.Shapes[use.Shape].Schema), _context.Shapes[use.Shape].Schema);
                break;
        }
    }

    // It is the first schema of oneOf, which has a name, or needs none.
    private bool HasNoType(UnionShape union) => union.Branches.Count > 1 && union.Keyword.Text != "anyOf"
        && (union.Branches[0].Schema.ComponentName is not null || _names.ContainsKey(union.Branches[0].Shape) || _context.Shapes[union.Branches[0].Shape] is not (ObjectShape or EnumShape));

    private string NameOf(string? hint, OpenApiSchema schema) => NameOf(hint, schema, schema.ComponentName);

    private string NameOf(string? hint, OpenApiSchema schema, string? component)
    {
        if (component is not null)
        {
            return _context.Names.Type(component);
        }

        if (hint is { Length: > 0 })
        {
            return _context.Names.Type(hint);
        }

        var title = schema.Title is { } text && NameTitle.IsMatch(text) ? _context.Names.Type(text) : Unnamed;
        return _context.TypeNames.Contains(title) ? Unnamed : title;
    }

    private string Add(ShapeId id, string wanted, OpenApiSchema schema)
    {
        var name = _add(wanted, schema);
        _names.Add(id, name);
        _types.Add(id);
        return name;
    }
}
