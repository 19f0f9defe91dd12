using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Model;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Lowering;

/// <content>Classes: their members, after every class has a name.</content>
internal sealed partial class SchemaLowering
{
    private readonly Dictionary<string, PendingObject> _objects = new(System.StringComparer.Ordinal);
    private readonly List<PendingObject> _objectOrder = [];
    private readonly Dictionary<string, ObjectModel> _models = new(System.StringComparer.Ordinal);

    /// <summary>Finishes the classes met so far, and those that turn up on the way.</summary>
    public IReadOnlyList<ObjectModel> BuildObjects()
    {
        for (var index = 0; index < _objectOrder.Count; index++)
        {
            Build(_objectOrder[index]);
        }

        return [.. _objectOrder.Select(pending => _models[pending.Name])];
    }

    private ObjectModel Build(PendingObject pending)
    {
        if (_models.TryGetValue(pending.Name, out var known))
        {
            return known;
        }

        var baseModel = pending.BaseName is null ? null : Build(_objects[pending.BaseName]);
        var inherited = Inherited(baseModel);
        var properties = BuildProperties(pending, inherited);
        var all = inherited.Concat(properties).ToList();
        ReportRequired(pending, inherited, all);
        var model = new ObjectModel(
            File: null!,
            HintName: "",
            pending.Name,
            pending.BaseName,
            pending.Depth,
            EquatableArray<string>.Empty,
            properties.ToEquatableArray(),
            RequiredProperty(all),
            AdditionalPropertiesWireName: null,
            pending.Schema.Deprecated,
            Documentation.Of(pending.Schema.Description ?? pending.Schema.Title, $"The schema '{pending.Schema.ComponentName ?? pending.Name}'."));
        _models.Add(pending.Name, model);
        return model;
    }

    // A serializer matches it with a parameter by its name, without regard to case.
    private static PropertyModel? RequiredProperty(List<PropertyModel> properties) => properties.FirstOrDefault(property => property.HasRequiredKeyword
        && properties.Count(other => string.Equals(other.Name, property.Name, System.StringComparison.OrdinalIgnoreCase)) == 1);

    private List<PropertyModel> Inherited(ObjectModel? baseModel)
    {
        var properties = new List<PropertyModel>();
        for (var model = baseModel; model is not null; model = model.BaseName is null ? null : _models[model.BaseName])
        {
            properties.InsertRange(0, model.Properties);
        }

        return properties;
    }

    private List<PropertyModel> BuildProperties(PendingObject pending, List<PropertyModel> inherited)
    {
        var required = new HashSet<string>(pending.Required.Select(entry => entry.Text), System.StringComparer.Ordinal);
        var names = new PropertyNames(pending.Name, inherited);
        var properties = new List<PropertyModel>();
        foreach (var property in pending.Properties)
        {
            var identifier = CSharpNames.ToPascalCase(property.Name, "Property");
            var type = WithoutNestedDates(Lower(property.Schema, pending.Name + identifier), property.Schema.Location);
            if (inherited.FirstOrDefault(other => other.WireName == property.Name) is { } same)
            {
                ReportRedeclared(property, type, same);
                continue;
            }

            var added = names.Add(identifier, property.Name);
            if (added != identifier)
            {
                context.Diagnostics.Report(Problems.NameChanged(property.NameLocation, identifier, added));
            }

            properties.Add(BuildProperty(property, added, type, required.Contains(property.Name)));
        }

        return properties;
    }

    private PropertyModel BuildProperty(OpenApiProperty property, string name, TypeRef type, bool isRequired)
    {
        var presence = (isRequired, type.IsNullable) switch
        {
            (true, false) => Presence.Required,
            (true, true) => Presence.RequiredNullable,
            (false, false) => Presence.Optional,
            (false, true) => Presence.OptionalNullable,
        };
        var used = context.Types.WithNull(type, presence != Presence.Required);
        var schema = property.Schema;
        var isDeprecated = SchemaChain.IsDeprecated(schema);
        var hasKeyword = isRequired && context.Options.UseRequiredKeyword && !isDeprecated;
        return new PropertyModel(
            name,
            property.Name,
            used,
            presence,
            hasKeyword ? null : Initializers.Of(SchemaChain.Default(schema), used, this, context),
            hasKeyword,
            isDeprecated,
            Documentation.Of(SchemaChain.Description(schema) ?? schema.Title, $"The member '{property.Name}'."));
    }

    /// <summary>The schema of a property that a class declares itself.</summary>
    public OpenApiSchema? SchemaOf(string className, string wireName) =>
        _objects[className].Properties.FirstOrDefault(property => property.Name == wireName)?.Schema;

    /// <summary>The members of an enum, for a default value.</summary>
    public EnumMemberModel? FindMember(TypeRef type, string text) =>
        _enums.FirstOrDefault(model => model.Name == type.Name)?.Members.FirstOrDefault(member => member.Text == text);

    /// <summary>
    /// The type with text where a date stands in an array or a map: a converter can be put on a property only.
    /// </summary>
    public TypeRef WithoutNestedDates(TypeRef type, LocationInfo location, bool isProperty = true)
    {
        if (type.IsDate && !isProperty)
        {
            context.Diagnostics.Report(Problems.FormatNotMapped(location, "date", "string"));
            return context.Types.WithNull(TypeMapper.String, type.IsNullable);
        }

        var arguments = type.Arguments.Select(argument => WithoutNestedDates(argument, location, isProperty: false)).ToEquatableArray();
        return arguments == type.Arguments ? type : type with { Arguments = arguments };
    }

    private static bool IsRequired(PropertyModel property) => property.Presence is Presence.Required or Presence.RequiredNullable;

    private void ReportRedeclared(OpenApiProperty property, TypeRef type, PropertyModel inherited)
    {
        if (type.Kind != inherited.Type.Kind || type.Name != inherited.Type.Name || type.Arguments != inherited.Type.Arguments)
        {
            context.Diagnostics.Report(Problems.SchemaNotSupported(property.NameLocation, $"another type for '{property.Name}' of the base schema"));
        }
        else
        {
            context.Diagnostics.Report(Problems.PropertyOfBaseUsed(property.NameLocation, property.Name));
        }
    }

    private void ReportRequired(PendingObject pending, List<PropertyModel> inherited, List<PropertyModel> properties)
    {
        foreach (var entry in pending.Required.Where(entry => properties.All(property => property.WireName != entry.Text)))
        {
            context.Diagnostics.Report(Problems.UndeclaredRequiredProperty(entry.Location, entry.Text));
        }

        foreach (var entry in pending.Required.Where(entry => inherited.Any(property => property.WireName == entry.Text && !IsRequired(property))))
        {
            context.Diagnostics.Report(Problems.RequiredOfBaseIgnored(entry.Location, entry.Text));
        }
    }
}
