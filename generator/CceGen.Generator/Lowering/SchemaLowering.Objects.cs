using System;
using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Model;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Primitives;
using CceGen.Generator.Shapes;
using CceGen.Generator.Spec;

namespace CceGen.Generator.Lowering;

/// <content>Classes: their members, after every class has a name.</content>
internal sealed partial class SchemaLowering
{
    private readonly Dictionary<string, PendingObject> _objects = new(StringComparer.Ordinal);
    private readonly List<PendingObject> _objectOrder = [];
    private readonly Dictionary<string, List<PropertyModel>> _properties = new(StringComparer.Ordinal);
    private readonly Dictionary<string, AdditionalModel> _additional = new(StringComparer.Ordinal);

    /// <summary>Whether requests are read as well, in which a service sends nothing that is read-only.</summary>
    private readonly bool _readsRequests = context.Policies.Selection.HasWebhooks
        && (context.Document.Webhooks.Count > 0 || context.Document.Operations.Any(operation => operation.Callbacks.Count > 0));

    /// <summary>Finishes the classes met so far, and those that turn up on the way.</summary>
    public IReadOnlyList<ObjectModel> BuildObjects()
    {
        var index = 0;
        do
        {
            for (; index < _objectOrder.Count; index++)
            {
                BuildProperties(_objectOrder[index]);
            }
        }
        while (LowerBranches());

        var copied = new HashSet<string>(BuildUnions().SelectMany(static union => union.Branches).Where(static branch => branch.Tag is not null).Select(static branch => branch.Type.Name), StringComparer.Ordinal);
        _objectOrder.Where(static pending => pending.Discriminator?.PropertyName is not null).ToList().ForEach(pending => NoteTag(pending, pending.Discriminator!.PropertyName!));
        OmitEndlessObjects();
        return [.. _objectOrder.Select(pending => Build(pending) with
        {
            IsCopied = copied.Contains(pending.Name),
            HasJsonMethods = context.Policies.Selection.HasJsonMethods,
            HidesNull = context.Policies.Style.HidesNull,
            Settings = context.Policies.Selection.HasJsonMethods ? context.Policies.Style.Settings : SettingsModel.Plain,
            ReadsOtherSpellings = context.Policies.Types.ReadsOtherSpellings,
            IsRecord = context.Policies.Style.HasRecords,
            Form = context.Policies.Style.ObjectForm,
            Constructor = ConstructorOf(pending),
            SpellingsField = SpellingsField(pending),
            Properties = _properties[pending.Name].Select(property => WithTag(pending, property)).ToEquatableArray(),
        })];
    }

    // What tells types apart is sent, whoever sets it.
    private PropertyModel WithTag(PendingObject pending, PropertyModel property)
    {
        var isTag = _tags.Contains((pending.Name, property.WireName));
        var isReceivedOnly = property.IsReceivedOnly && !isTag && !_constants.Contains((pending.Name, property.WireName));
        return property.IsTag == isTag && property.IsReceivedOnly == isReceivedOnly ? property : property with { IsTag = isTag, IsReceivedOnly = isReceivedOnly };
    }

    private ObjectModel Build(PendingObject pending) => Build(pending, DiscriminatorValueOf(pending));

    private ObjectModel Build(PendingObject pending, DiscriminatorValueModel? value) => new(
        pending.Name,
        pending.BaseName,
        _properties[pending.Name].ToEquatableArray(),
        Inherited(pending).Concat(_properties[pending.Name])
            .Where(property => property.HasRequiredKeyword || IsMadeMissing(property) || property.Name == value?.PropertyName)
            .Select(property => Initial(property, value)).ToEquatableArray(),
        AdditionalOf(pending),
        DiscriminatorOf(pending),
        value,
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
        var properties = WithDiscriminator(pending, BuildProperties(pending, inherited), inherited);
        ReportRequired(pending, inherited, inherited.Count == 0 ? properties : [.. inherited, .. properties]);
        _properties.Add(pending.Name, properties);
        _additional.Add(pending.Name, LowerAdditional(pending));
    }

    // The constructor says of which class an object is, which is not known of one that is read until it is read.
    private InitialMemberModel Initial(PropertyModel property, DiscriminatorValueModel? value)
    {
        var isSaid = property.Name == value?.PropertyName;
        var isMissing = IsMadeMissing(property) || (isSaid && property.IsMissingKnown);
        return new InitialMemberModel(property.Name, property.Field, property.Type, isSaid && property.IsAlwaysValue ? value!.Value : property.Initializer, property.HasRequiredKeyword, isMissing)
        {
            Emptied = isSaid && !isMissing ? property.Target.Name : null,
        };
    }

    // What counts as set in a new object, and is missing until it is read.
    private bool IsMadeMissing(PropertyModel property) => property.IsAlwaysValue || (property.HasDefault && !(property.StartsMissing && !context.Policies.Style.HasConstructors));

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
        var names = new PropertyNames(context.Names, pending.Name, inherited, FurtherMembers(pending), context.Policies.Style.MayHideMembers);
        var declared = new List<(ShapeProperty Property, LoweredType Type)>();
        var wanted = context.Names.Properties([.. pending.Properties.Select(static property => property.Name)]);
        var types = TypesOf(pending, wanted);
        for (var position = 0; position < types.Length; position++)
        {
            var (property, type) = (pending.Properties[position], types[position]);
            if (Find(inherited, property.Name) is { } same)
            {
                ReportRedeclared(property, type, same, InheritedShape(pending, property.Name));
            }
            else
            {
                declared.Add((property, type));
            }
        }

        var properties = new PropertyModel[declared.Count];
        wanted = declared.Count == types.Length ? wanted : context.Names.Properties([.. declared.Select(static pair => pair.Property.Name)]);
        foreach (var (index, identifier) in wanted)
        {
            var (property, type) = declared[index];
            var added = names.Add(identifier, property.Name);
            if (added != Identifier(property.Name))
            {
                context.Diagnostics.Report(Problems.NameChanged(property.NameLocation, Identifier(property.Name), added));
            }

            properties[index] = BuildProperty(property, added, type, required.Contains(property.Name), property.Name == pending.Discriminator?.PropertyName);
        }

        return WithFields(pending, properties, inherited);
    }

    // Inline types are called after their properties, and take their names in the order in which these do.
    private LoweredType[] TypesOf(PendingObject pending, IReadOnlyList<WantedName> wanted)
    {
        var types = new LoweredType[pending.Properties.Count];
        foreach (var (index, _) in wanted)
        {
            var property = pending.Properties[index];
            types[index] = IsContradicted(context, pending, property) ? context.Types.Any : Lower(property.Use, TakesName(property.Use) ? pending.Name + Identifier(property.Name) : "");
        }

        return types;
    }

    // A type that is known has a name, and a scalar needs none.
    private bool TakesName(ShapeUse use) => !_types.ContainsKey(use.Shape) && context.Shapes[use.Shape] is not ScalarShape;

    // The field behind a property may have the name of another one, or of another field.
    private List<PropertyModel> WithFields(PendingObject pending, IReadOnlyList<PropertyModel> properties, List<PropertyModel> inherited)
    {
        var names = new UniqueNames("Field", properties.Concat(inherited).Select(static property => property.Name).Concat(SpellingsFields(pending)));
        return [.. properties.Select(property => names.Add(property.Field) is var field && field == property.Field ? property : property with { Field = field })];
    }

    // A class and its base each have their own.
    private static string SpellingsField(PendingObject pending) => pending.BaseName is null ? ReservedNames.Spellings : $"{ReservedNames.Spellings}Of{pending.Name.TrimStart('@')}";

    private IEnumerable<string> SpellingsFields(PendingObject pending) => Bases(pending).Append(pending).Select(SpellingsField);

    /// <summary>The members that the class has besides its properties: by the options, and of its own.</summary>
    private IEnumerable<string> FurtherMembers(PendingObject pending) => (context.Policies.Selection.HasJsonMethods ? ReservedNames.JsonMethods : [])
        .Concat(context.Policies.Selection.HasJsonMethods && context.Policies.Style.Settings != SettingsModel.Plain ? ReservedNames.JsonMethodHelpers : [])
        .Concat(context.Policies.Style.HasRecords ? ReservedNames.RecordMembers : [])
        .Concat(context.Policies.Style.ObjectForm == ObjectForm.Plain ? [] : ReservedNames.NotifyingMembers)
        .Concat(SpellingsFields(pending));

    private string Identifier(string wireName) => context.Names.Property(wireName);

    private PropertyModel BuildProperty(ShapeProperty property, string name, LoweredType type, bool isRequired, bool isSetByClass)
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
        // Where the type does not say that the member may be missing, it is what the document says of a value.
        var hasNullableOptionals = context.Policies.Types.HasNullableOptionals || context.Document.IsSwagger;
        var isPlain = !hasNullableOptionals || (isRequired && !context.Policies.Types.TellsNullFromMissing);
        presence = presence == Presence.OptionalNullable && !context.Policies.Types.TellsNullFromMissing ? Presence.Optional : presence;
        var used = context.Types.WithNull(type, isPlain ? property.Use.IsNullable : presence != Presence.Required);
        var schema = property.Schema;
        var isDeprecated = context.Policies.Style.SpreadsDeprecation ? context.Chain.IsDeprecated(schema) : schema.Deprecated;
        var isFilled = IsFilled(used.Type, property.Use.IsNullable);
        var constant = isRequired && !isOneWay && !isSetByClass && !property.Use.IsNullable ? ConstantOf(property) : null;
        var hasKeyword = isRequired && constant is null && !isFilled && !isReadOnly && presence != Presence.OptionalNullable && !isSetByClass && context.Policies.Style.HasRequiredKeyword && !isDeprecated;
        var defaultValue = context.Chain.Default(schema);
        if (isOneWay && defaultValue is not null)
        {
            context.Diagnostics.Report(Problems.KeywordIgnored(defaultValue.Location, "default", "Schema Object with readOnly or writeOnly"));
        }

        var initializer = hasKeyword ? null
            : (constant is null ? null : Initializers.OfConstant(constant, used, this, context))
                ?? Initializers.Of(isOneWay ? null : defaultValue, used, isRequired || isFilled || !isPlain, this, context);
        return new PropertyModel(
            name,
            property.Name,
            used.Type,
            used.Wire,
            presence,
            initializer,
            hasKeyword,
            isDeprecated,
            Documentation.Of(context.Chain.Description(schema) ?? schema.Title, $"The member '{property.Name}'."))
        {
            Form = isFilled ? PropertyForm.ReadOnly : isSetByClass && context.Policies.Style.HasConstructors ? PropertyForm.Settable : context.Policies.Style.PropertyForm,
            SetterAccess = context.Policies.Style.PropertyForm is PropertyForm.Notifying or PropertyForm.Bindable ? context.Policies.Style.SetterAccess : "",
            IsHiding = ReservedNames.OfEveryClass.Contains(name),
            IsFilled = isFilled,
            ReadClass = ReadClassOf(used.Type, initializer, isFilled),
            IsReceivedOnly = isReadOnly && !context.Policies.Style.SendsReadOnlyProperties,
            Demand = !isRequired || !context.Policies.Style.DemandsMembers || IsLeftOut(schema) ? Demand.None : type.IsNullable ? Demand.Member : Demand.Value,
            Validation = context.Policies.Style.HasValidationAttributes ? ValidationLowering.Of(schema, used.Type, isRequired && !property.Use.IsNullable, context.Chain, context.Diagnostics) : null,
        };
    }

    // What is read is a List, unless the type of the property is another class.
    private TypeRef? ReadClassOf(TypeRef type, InitializerModel? initializer, bool isFilled) =>
        context.Policies.Style.FillsNewLists && (initializer?.Kind == InitializerKind.EmptyCollection || (isFilled && initializer?.Kind == InitializerKind.Collection))
        && initializer.Created is { Kind: TypeKind.Array, Name: not "List" } created && created.Name != type.Name ? created : null;

    // The one value that a member may have. An enum that others may extend has several.
    private SpecScalar? ConstantOf(ShapeProperty property) =>
        context.Shapes[property.Use.Shape].Schema is { Enum.Count: 1, IsExtensibleEnum: false } schema ? schema.Enum[0] : null;

    // What is read is a response, or what the service sends as a request of its own.
    private bool IsLeftOut(OpenApiSchema schema) => context.Facts.IsWriteOnly(schema) || (_readsRequests && context.Facts.IsReadOnly(schema));

    // Where types do not say that a member may be missing, its list is no less than any other.
    private bool IsFilled(TypeRef type, bool isNullable) =>
        (type.Kind == TypeKind.Array ? context.Policies.Style.HasFilledLists : type.Kind == TypeKind.Map && context.Policies.Style.HasFilledMaps)
        && (context.Policies.Types.TellsNullFromMissing || context.Document.IsSwagger ? !type.IsNullable : !isNullable);

    /// <summary>The schema of a property that a class declares itself.</summary>
    public OpenApiSchema? SchemaOf(string className, string wireName) =>
        _objects[className].Properties.FirstOrDefault(property => property.Name == wireName)?.Schema;

    /// <summary>The members of an enum, for a default value.</summary>
    public EnumMemberModel? FindMember(TypeRef type, string text) =>
        _enums.FirstOrDefault(model => model.Name == type.Name)?.Members.FirstOrDefault(member => member.Text == text);

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
}
