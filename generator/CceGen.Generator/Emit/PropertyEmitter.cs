using CceGen.Generator.Emit.Json;
using CceGen.Generator.Emit.Text;
using CceGen.Generator.Model;

namespace CceGen.Generator.Emit;

/// <summary>Writes a property of a class, with whatever stands behind it.</summary>
internal static class PropertyEmitter
{
    /// <param name="typeName">The type of the property when it is an own one, as an expression names it.</param>
    public static void Write(SourceFile file, JsonDialect dialect, PropertyModel property, string typeName, int depth)
    {
        var initializer = InitializerExpression.Of(file, property, typeName);
        DocComment.Write(file.Body, property.Doc);
        if (property.IsObsolete)
        {
            file.Body.Line(DeprecatedAttribute.Text(file));
        }

        if (property.Presence == Presence.OptionalNullable)
        {
            dialect.WriteOptionalNullable(file, property, initializer, depth);
            return;
        }

        foreach (var attribute in dialect.PropertyAttributes(file, property, depth))
        {
            file.Body.Line(attribute);
        }

        var required = property.HasRequiredKeyword ? "required " : "";
        file.Body.Line($"public {required}{file.TypeName(property.Type)} {property.Name} {{ get; set; }}{(initializer is null ? "" : $" = {initializer};")}");
    }
}
