using CceGen.Generator.Emit.Text;
using CceGen.Generator.Model;

namespace CceGen.Generator.Emit;

/// <summary>Writes a property of a class, with whatever stands behind it.</summary>
internal static class PropertyEmitter
{
    /// <param name="typeName">The type of the property when it is an own one, as an expression names it.</param>
    public static void Write(SourceFile file, PropertyModel property, string typeName)
    {
        var initializer = InitializerExpression.Of(file, property.Initializer, typeName);
        DocComment.Write(file.Body, property.Doc);
        if (property.IsObsolete)
        {
            file.Body.Line(DeprecatedAttribute.Text(file));
        }

        ValidationAttributes.Write(file, property.Validation);
        var required = property.HasRequiredKeyword ? "required " : "";
        if (property.IsMissingKnown)
        {
            WriteWithField(file, property, required, initializer);
            return;
        }

        file.Body.Line($"public {required}{file.TypeName(property.Type)} {property.Name} {{ get; set; }}{(initializer is null ? "" : $" = {initializer};")}");
    }

    // A value that is never set is written all the same, where the document requires one.
    private static void WriteWithField(SourceFile file, PropertyModel property, string required, string? initializer)
    {
        var type = file.TypeName(property.Type);
        var field = property.Field;
        var initial = initializer ?? (property.IsAlwaysValue ? "default" : null);
        using (file.Body.Block($"public {required}{type} {property.Name}"))
        {
            file.Body.Line($"get => {field}.Value;");
            file.Body.Line($"set => {field} = new(value);");
        }

        file.Body.Line();
        file.Body.Line($"internal JsonOptional<{type}> {field}{(initial is null ? "" : $" = new({initial})")};");
    }
}
