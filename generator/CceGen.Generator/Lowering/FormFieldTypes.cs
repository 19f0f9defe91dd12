using CceGen.Generator.Model;
using CceGen.Generator.Shapes;

namespace CceGen.Generator.Lowering;

/// <summary>Which values of forms are texts.</summary>
internal static class FormFieldTypes
{
    /// <summary>Whether a value of the type is one text.</summary>
    public static bool IsText(LoweredType type) =>
        type.Kind is not (TypeKind.Any or TypeKind.Object or TypeKind.Union or TypeKind.Array or TypeKind.Map or TypeKind.Stream or TypeKind.File);

    /// <summary>Whether a value of the shape is one text.</summary>
    public static bool IsText(Shape shape) => shape is ScalarShape or EnumShape;

    /// <summary>Whether the type is a list of texts.</summary>
    public static bool IsListOfTexts(LoweredType type) => type.Kind == TypeKind.Array && IsText(type.Element);
}
