using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CceGen.Generator.Model;
using CceGen.Generator.Model.Wire;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.Lowering;

/// <content>The <c>discriminator</c> of a base class: which value stands for which derived class.</content>
internal sealed partial class SchemaLowering
{
    private readonly Dictionary<string, List<DerivedModel>> _derived = new(StringComparer.Ordinal);

    /// <summary>The values of the discriminator of a class, those of classes over several levels included.</summary>
    private List<DerivedModel> DerivedOf(PendingObject root)
    {
        if (!_derived.TryGetValue(root.Name, out var derived))
        {
            derived = NewDerivedOf(root, root.Discriminator!);
            _derived.Add(root.Name, derived);
        }

        return derived;
    }

    private List<DerivedModel> NewDerivedOf(PendingObject root, OpenApiDiscriminator discriminator)
    {
        var classes = _objectOrder.Where(other => other.ComponentName is not null && other != root && Bases(other).Contains(root)).ToList();
        var derived = new List<DerivedModel>();
        foreach (var entry in discriminator.Mapping?.Entries ?? [])
        {
            var schema = (entry.Value as SpecScalar)?.Text ?? "";
            if (Find(classes, schema) is { } found)
            {
                derived.Add(new DerivedModel(entry.Name, found.Name));
            }
            else if (Find([root], schema) is null)
            {
                context.Diagnostics.Report(Problems.DiscriminatorValueIgnored(entry.Value.Location, entry.Name, schema, root.ComponentName ?? root.Name));
            }
        }

        var mapped = new HashSet<string>(derived.SelectMany(model => new[] { model.Value, "class " + model.ClassName }), StringComparer.Ordinal);
        var inherited = Bases(root).Where(step => step.Discriminator?.PropertyName == discriminator.PropertyName).SelectMany(DerivedOf).ToLookup(static model => model.ClassName, static model => model.Value);
        foreach (var other in classes.Where(other => !mapped.Contains("class " + other.Name)))
        {
            // What the schema says of the property goes before what a base says of it, and both before its name.
            IEnumerable<string> texts = other.DiscriminatorTexts.Count > 0 ? other.DiscriminatorTexts : inherited.Contains(other.Name) ? inherited[other.Name] : [other.ComponentName!];
            derived.AddRange(texts.Where(mapped.Add).Select(text => new DerivedModel(text, other.Name)));
        }

        if (derived.Count == 0)
        {
            context.Diagnostics.Report(Problems.DiscriminatorIgnored(discriminator.Key.Location));
        }

        return derived;
    }

    // By its name, or by a reference, whose last part is the name.
    private static PendingObject? Find(List<PendingObject> classes, string schema)
    {
        var name = Uri.UnescapeDataString(schema.Substring(schema.LastIndexOf('/') + 1)).Replace("~1", "/").Replace("~0", "~");
        return classes.Find(other => other.ComponentName == schema) ?? classes.Find(other => other.ComponentName == name);
    }

    private DiscriminatorModel? DiscriminatorOf(PendingObject pending)
    {
        if (pending is { DiscriminatorKey: { } key, Discriminator: null })
        {
            context.Diagnostics.Report(Problems.DiscriminatorIgnored(key.Location));
        }

        if (RootOf(pending) is not { } root)
        {
            return null;
        }

        var own = DerivedOf(root).Where(model => model.ClassName != pending.Name && Bases(_objects[model.ClassName]).Contains(pending)).ToEquatableArray();
        return own.IsEmpty ? null : new DiscriminatorModel(root.Discriminator!.PropertyName!, own, root == pending ? DefaultOf(root, own) : null);
    }

    // Null for the base class itself, which is read where nothing else is.
    private string? DefaultOf(PendingObject root, EquatableArray<DerivedModel> derived)
    {
        if (root.Discriminator!.DefaultMapping is not { } schema)
        {
            return null;
        }

        var found = Find([root, .. derived.Select(model => _objects[model.ClassName])], schema.Text);
        if (found is null)
        {
            context.Diagnostics.Report(Problems.UnknownDefaultOfBase(schema.Location, schema.Text, root.Name));
        }

        return found == root ? null : found?.Name;
    }

    private DiscriminatorValueModel? DiscriminatorValueOf(PendingObject pending)
    {
        // A class with a discriminator of its own says what it is in that of its base.
        if (Bases(pending).FirstOrDefault(static step => step.Discriminator is not null) is not { } root || DerivedOf(root).Find(model => model.ClassName == pending.Name) is not { } own)
        {
            return null;
        }

        var property = Inherited(pending).Concat(_properties[pending.Name]).First(candidate => candidate.WireName == root.Discriminator!.PropertyName);
        var value = property.Type.Kind switch
        {
            TypeKind.String => new InitializerModel(InitializerKind.Text, own.Value),
            TypeKind.Int32 or TypeKind.Int64 => NumberValue(property.Type, own.Value),
            TypeKind.Enum or TypeKind.IntegerEnum or TypeKind.ExtensibleEnum when FindMember(property.Type, own.Value) is { } member
                => new InitializerModel(InitializerKind.EnumMember, member.Name),
            TypeKind.ExtensibleEnum => new InitializerModel(InitializerKind.ExtensibleEnumText, own.Value),
            _ => null,
        };
        return value is null ? null : new DiscriminatorValueModel(property.Name, property.Target, property.Type, value, property.IsObsolete);
    }

    private static InitializerModel? NumberValue(TypeRef type, string text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && (type.Kind == TypeKind.Int64 || number is >= int.MinValue and <= int.MaxValue)
            ? new InitializerModel(InitializerKind.Number, number.ToString(CultureInfo.InvariantCulture) + (type.Kind == TypeKind.Int64 ? "L" : ""))
            : null;

    // A document may leave out the property that it names.
    private List<PropertyModel> WithDiscriminator(PendingObject pending, List<PropertyModel> properties, List<PropertyModel> inherited)
    {
        if (pending.Discriminator?.PropertyName is not { } wireName || inherited.Concat(properties).Any(property => property.WireName == wireName) || DerivedOf(pending).Count == 0)
        {
            return properties;
        }

        var names = new PropertyNames(context.Names, pending.Name, inherited.Concat(properties), FurtherMembers(pending), context.Policies.Style.MayHideMembers);
        var type = context.Types.WithNull(TypeMapper.String, isNullable: true);
        return
        [
            .. properties,
            new PropertyModel(
                names.Add(Identifier(wireName), wireName), wireName, type.Type, type.Wire, Presence.Optional, null, HasRequiredKeyword: false, IsObsolete: false,
                Documentation.Of(null, $"The member '{wireName}'.")),
        ];
    }

    /// <summary>The class with the discriminator: the nearest one, from the class itself upwards.</summary>
    private PendingObject? RootOf(PendingObject pending) => Bases(pending).Prepend(pending).FirstOrDefault(step => step.Discriminator is not null);

    private IEnumerable<PendingObject> Bases(PendingObject pending)
    {
        for (var name = pending.BaseName; name is not null; name = _objects[name].BaseName)
        {
            yield return _objects[name];
        }
    }
}
