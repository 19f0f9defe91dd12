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
        AnyShape any => _context.Policies.Types.HasAnyClasses && SchemaFacts.SaysNothing(any.Schema),
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

    private void AddParameter(OpenApiParameter parameter) => Visit(parameter.Schema ?? MediaTypes.FirstSchema(parameter.Content), parameter.Name);

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
                Visit(field.Use, field.Name, field.Name);
            }

            return;
        }

        Visit(use, body.Name ?? "Body", null);
    }

    // Each field of a form of Swagger 2.0 is a parameter.
    private bool IsOfFields(OpenApiMediaType media) => media.Name.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase)
        || (_context.Document.IsSwagger && media.Name.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase));

    // The results of all methods of the interface come first, where there is one.
    private void AddResponses(List<OpenApiOperation> operations)
    {
        if (_context.Policies.Selection.HasInterfaces)
        {
            operations.ForEach(operation => AddResponse(Success(operation)));
        }

        foreach (var operation in operations)
        {
            AddResponse(Success(operation));
            foreach (var response in operation.Responses.OrderBy(static response => response.StatusCode == "default"))
            {
                AddResponse(response);
            }
        }
    }

    private void AddResponse(OpenApiResponse? response) => Visit(MediaTypes.FirstSchema(response?.Content), "Response");

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

    private void AddProperties(ObjectShape members, string className)
    {
        if (members.Base is { } parent)
        {
            Visit(parent, null, null);
        }

        foreach (var property in members.Properties)
        {
            var name = _context.Names.Property(property.Name);
            var isEnum = property.Schema.Reference is null && property.Schema.Enum.Count > 0;
            var isAlone = !isEnum || className.Contains(Unnamed) || name.StartsWith(className, StringComparison.OrdinalIgnoreCase);
            Visit(property.Use, isAlone ? name : className + name, property.Schema.Reference is null ? property.Name : null);
        }
    }

    private void Visit(OpenApiSchema? schema, string hint)
    {
        if (schema is not null)
        {
            Visit(_context.Shapes.Of(schema), hint, null);
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
            case ObjectShape or EnumShape or UnionShape { Branches.Count: > 1 }:
                Add(use.Shape, NameOf(hint, _context.Shapes[use.Shape].Schema), _context.Shapes[use.Shape].Schema);
                break;
        }
    }

    private string NameOf(string? hint, OpenApiSchema schema)
    {
        if (schema.ComponentName is { } component)
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
