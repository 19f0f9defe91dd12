using System;
using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Model;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Primitives;
using CceGen.Generator.Shapes;

namespace CceGen.Generator.Lowering;

/// <content>Classes: their members, after every class has a name.</content>
internal sealed partial class SchemaLowering
{
    private readonly Dictionary<string, PendingObject> _objects = new(StringComparer.Ordinal);
    private readonly List<PendingObject> _objectOrder = [];
    private readonly Dictionary<string, List<PropertyModel>> _properties = new(StringComparer.Ordinal);

    /// <summary>Finishes the classes met so far, and those that turn up on the way.</summary>
    public IReadOnlyList<ObjectModel> BuildObjects()
    {
        for (var index = 0; index < _objectOrder.Count; index++)
        {
            BuildProperties(_objectOrder[index]);
        }

        var derived = new DerivedNames(_objectOrder);
        return [.. _objectOrder.Select(pending => Build(pending, derived.Of(pending.Name)))];
    }

    private ObjectModel Build(PendingObject pending, IReadOnlyList<string> derived) => new(
        pending.Name,
        pending.BaseName,
        pending.Depth,
        derived.ToEquatableArray(),
        _properties[pending.Name].ToEquatableArray(),
        RequiredProperty([.. Inherited(pending), .. _properties[pending.Name]]),
        pending.BaseName is null ? FurtherMembersName(derived.Prepend(pending.Name)) : null,
        pending.Schema.Deprecated,
        Documentation.Of(pending.Schema.Description ?? pending.Schema.Title, $"The schema '{pending.Schema.ComponentName ?? pending.Name}'."));

    private void BuildProperties(PendingObject pending)
    {
        if (_properties.ContainsKey(pending.Name))
        {
            return;
        }

        if (pending.BaseName is not null)
        {
            BuildProperties(_objects[pending.BaseName]);
        }

        var inherited = Inherited(pending);
        var properties = BuildProperties(pending, inherited);
        ReportRequired(pending, inherited, [.. inherited, .. properties]);
        _properties.Add(pending.Name, properties);
    }

    // The property for further members is a member to a serializer, whose name none of a class, its base or one derived has.
    private string? FurtherMembersName(IEnumerable<string> classes)
    {
        var taken = new HashSet<string>(classes.SelectMany(name => _properties[name]).Select(property => property.WireName), StringComparer.Ordinal);
        var free = ReservedNames.FurtherMembers;
        while (taken.Contains(free))
        {
            free += "_";
        }

        return free == ReservedNames.FurtherMembers ? null : free;
    }

    // A serializer matches it with a parameter by its name, without regard to case.
    private static PropertyModel? RequiredProperty(List<PropertyModel> properties) => properties.FirstOrDefault(property => property.HasRequiredKeyword
        && properties.Count(other => string.Equals(other.Name, property.Name, StringComparison.OrdinalIgnoreCase)) == 1);

    private List<PropertyModel> Inherited(PendingObject pending)
    {
        var properties = new List<PropertyModel>();
        for (var name = pending.BaseName; name is not null; name = _objects[name].BaseName)
        {
            properties.InsertRange(0, _properties[name]);
        }

        return properties;
    }

    private List<PropertyModel> BuildProperties(PendingObject pending, List<PropertyModel> inherited)
    {
        var required = new HashSet<string>(pending.Required.Select(entry => entry.Text), StringComparer.Ordinal);
        var names = new PropertyNames(pending.Name, inherited);
        var declared = new List<(ShapeProperty Property, TypeRef Type)>();
        foreach (var property in pending.Properties)
        {
            var type = WithoutNestedDates(Lower(property.Schema, pending.Name + Identifier(property.Name)), property.Schema.Location);
            if (inherited.FirstOrDefault(other => other.WireName == property.Name) is { } same)
            {
                ReportRedeclared(property, type, same);
            }
            else
            {
                declared.Add((property, type));
            }
        }

        var properties = new PropertyModel[declared.Count];
        foreach (var (index, identifier) in WantedNames.Of([.. declared.Select(pair => pair.Property.Name)], Identifier, StringComparer.OrdinalIgnoreCase))
        {
            var (property, type) = declared[index];
            var added = names.Add(identifier, property.Name);
            if (added != Identifier(property.Name))
            {
                context.Diagnostics.Report(Problems.NameChanged(property.NameLocation, Identifier(property.Name), added));
            }

            properties[index] = BuildProperty(property, added, type, required.Contains(property.Name));
        }

        return [.. properties];
    }

    private static string Identifier(string wireName) => CSharpNames.ToPascalCase(wireName, "Property");

    private PropertyModel BuildProperty(ShapeProperty property, string name, TypeRef type, bool isRequired)
    {
        // One side alone sends it: what the other side has is nothing, and nothing is what it writes.
        var isReadOnly = context.Facts.IsReadOnly(property.Schema);
        var isOneWay = isReadOnly || context.Facts.IsWriteOnly(property.Schema);
        var presence = (isRequired && !isOneWay, type.IsNullable) switch
        {
            (true, false) => Presence.Required,
            (true, true) => Presence.RequiredNullable,
            (false, false) => Presence.Optional,
            (false, true) => Presence.OptionalNullable,
        };
        var used = context.Types.WithNull(type, presence != Presence.Required);
        var schema = property.Schema;
        var isDeprecated = context.Chain.IsDeprecated(schema);
        var hasKeyword = isRequired && !isReadOnly && presence != Presence.OptionalNullable && context.Options.UseRequiredKeyword && !isDeprecated;
        var defaultValue = context.Chain.Default(schema);
        if (isOneWay && defaultValue is not null)
        {
            context.Diagnostics.Report(Problems.KeywordIgnored(defaultValue.Location, "default", "Schema Object with readOnly or writeOnly"));
        }

        return new PropertyModel(
            name,
            property.Name,
            used,
            presence,
            hasKeyword ? null : Initializers.Of(isOneWay ? null : defaultValue, used, this, context),
            hasKeyword,
            isDeprecated,
            Documentation.Of(context.Chain.Description(schema) ?? schema.Title, $"The member '{property.Name}'."));
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

    private bool IsOneWay(string? className, string wireName)
    {
        for (var name = className; name is not null; name = _objects[name].BaseName)
        {
            if (_objects[name].Properties.FirstOrDefault(property => property.Name == wireName) is { } declared)
            {
                return context.Facts.IsReadOnly(declared.Schema) || context.Facts.IsWriteOnly(declared.Schema);
            }
        }

        return false;
    }

    private static bool IsRequired(PropertyModel property) => property.Presence is Presence.Required or Presence.RequiredNullable;

    private void ReportRedeclared(ShapeProperty property, TypeRef type, PropertyModel inherited)
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

        foreach (var entry in pending.Required.Where(entry => inherited.Any(property => property.WireName == entry.Text && !IsRequired(property)) && !IsOneWay(pending.BaseName, entry.Text)))
        {
            context.Diagnostics.Report(Problems.RequiredOfBaseIgnored(entry.Location, entry.Text));
        }
    }
}
