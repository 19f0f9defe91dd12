using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Model;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Primitives;
using CceGen.Generator.Shapes;

namespace CceGen.Generator.Lowering;

/// <content>Properties of a base class that a derived class declares again: they are those of the base.</content>
internal sealed partial class SchemaLowering
{
    private ShapeProperty? InheritedShape(PendingObject pending, string wireName)
    {
        ShapeProperty? found = null;
        for (var name = pending.BaseName; name is not null && found is null; name = _objects[name].BaseName)
        {
            found = _objects[name].Properties.FirstOrDefault(property => property.Name == wireName);
        }

        return found;
    }

    // A derived class has the property of its base: where it says another kind of it, any JSON has all there is.
    private static bool IsContradicted(LoweringContext context, PendingObject pending, ShapeProperty property) => pending.Derived.Count > 0 && IsContradicted(context, pending.Derived, property);

    private static bool IsContradicted(LoweringContext context, List<PendingObject> all, ShapeProperty property) => all.Exists(derived =>
        (derived.Properties.FirstOrDefault(other => other.Name == property.Name) is { } own && IsOfAnotherKind(context, property, own)) || IsContradicted(context, derived, property));

    private static bool IsOfAnotherKind(LoweringContext context, ShapeProperty one, ShapeProperty other) => !SchemaKinds.Fit(KindsOf(context, one), KindsOf(context, other));

    private static SchemaTypes KindsOf(LoweringContext context, ShapeProperty property) => context.Shapes[property.Use.Shape] switch
    {
        ObjectShape or MapShape => SchemaTypes.Object,
        ListShape => SchemaTypes.Array,
        ScalarShape scalar => (SchemaTypes)scalar.Type,
        EnumShape values => SchemaKinds.Of(values.Schema),
        _ => SchemaTypes.None,
    };

    private void ReportRedeclared(ShapeProperty property, LoweredType type, PropertyModel inherited, ShapeProperty? declared)
    {
        var isHeld = declared is not null && ShapeRange.Holds(context.Shapes, declared.Use, property.Use);
        if (declared is not null && inherited.Type.Kind == TypeKind.Any && IsOfAnotherKind(context, declared, property))
        {
            context.Diagnostics.Report(Problems.PartsContradict(property.NameLocation, $"'{property.Name}' is of another kind in the base schema"));
        }
        else if (!isHeld && type.Kind != TypeKind.Any && (type.Kind != inherited.Type.Kind || type.Type.Name != inherited.Type.Name || type.Type.Arguments != inherited.Type.Arguments))
        {
            context.Diagnostics.Report(Problems.SchemaNotSupported(property.NameLocation, $"another type for '{property.Name}' of the base schema"));
        }
        else
        {
            context.Diagnostics.Report(Problems.PropertyOfBaseUsed(property.NameLocation, property.Name));
        }
    }
}
