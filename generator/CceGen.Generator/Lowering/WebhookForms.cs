using System.Linq;
using CceGen.Generator.Model;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Primitives;
using CceGen.Generator.Shapes;

namespace CceGen.Generator.Lowering;

/// <summary>Forms that the API sends: objects of texts, numbers and Booleans, and of lists of these. No specification says how a field is anything else.</summary>
internal sealed class WebhookForms(LoweringContext context)
{
    public static bool IsForm(OpenApiMediaType media) => MediaTypes.NameOf(media) is "application/x-www-form-urlencoded" or "multipart/form-data";

    /// <summary>Why the form is not read, as a sentence; null when it is.</summary>
    public string? ProblemOf(OpenApiMediaType media)
    {
        if (media.Schema is not { } schema || context.Shapes[context.Shapes.Of(schema).Shape] is not ObjectShape { Discriminator: null } shape)
        {
            return "the schema of its form is not an object with known properties";
        }

        return media.Encoding.FirstOrDefault(IsOwn) is { } encoding ? $"field '{encoding.Property}' of its form has an encoding of its own"
            : ObjectMembers.Of(context.Shapes, shape).Find(property => KindsOf(property) is null) is { } property ? $"field '{property.Name}' of its form is neither a text, a number or a Boolean nor a list of these"
            : null;
    }

    /// <summary>How the fields are read of a form that is.</summary>
    public ReceivedFormModel Of(OpenApiMediaType media)
    {
        var properties = ObjectMembers.Of(context.Shapes, (ObjectShape)context.Shapes[context.Shapes.Of(media.Schema!).Shape]);
        return new ReceivedFormModel(
            properties.Where(property => IsPlain(KindsOf(property)!.Value)).Select(property => property.Name).ToEquatableArray(),
            properties.Where(property => context.Shapes[property.Use.Shape] is ListShape).Select(property => property.Name).ToEquatableArray());
    }

    private static bool IsOwn(OpenApiEncoding encoding) => FormFieldLowering.StyleOf(encoding) is not (FormStyle.Repeated or FormStyle.Exploded);

    // A text that is a number as well is read as a text, which says what it is.
    private static bool IsPlain(SchemaTypes kinds) => kinds != SchemaTypes.None && (kinds & SchemaTypes.String) == 0;

    // What a field, or an item of its list, is; null for what no field is.
    private SchemaTypes? KindsOf(ShapeProperty property)
    {
        var shape = context.Shapes[property.Use.Shape];
        return KindsOf(shape is ListShape list ? context.Shapes[list.Item.Shape] : shape);
    }

    private static SchemaTypes? KindsOf(Shape shape) => shape switch
    {
        ScalarShape scalar => (SchemaTypes)scalar.Type,
        EnumShape values => SchemaKinds.Of(values.Schema),
        AnyShape => SchemaTypes.None,
        _ => null,
    };
}
