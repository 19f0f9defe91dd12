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
        var head = $"public {(property.IsHiding ? "new " : "")}{(property.HasRequiredKeyword ? "required " : "")}{file.TypeName(property.Type)} {property.Name}";
        if (!property.HasField)
        {
            file.Body.Line($"{head} {{ get; set; }}{(initializer is null ? "" : $" = {initializer};")}");
            return;
        }

        WriteAccessors(file, property, head);
        file.Body.Line();
        WriteField(file, property, initializer);
    }

    private static void WriteAccessors(SourceFile file, PropertyModel property, string head)
    {
        var value = property.IsMissingKnown ? property.Field + ".Value" : property.Field;
        if (property.Form == PropertyForm.ReadOnly)
        {
            file.Body.Line($"{head} => {value};");
            return;
        }

        using (file.Body.Block(head))
        {
            file.Body.Line($"get => {value};");
            WriteSetter(file, property, value);
        }
    }

    private static void WriteSetter(SourceFile file, PropertyModel property, string current)
    {
        var assigned = property.IsMissingKnown ? "new(value)" : "value";
        var set = property.SetterAccess.Length == 0 ? "set" : property.SetterAccess + " set";
        switch (property.Form)
        {
            case PropertyForm.InitOnly:
                file.Body.Line($"init => {property.Field} = {assigned};");
                break;
            case PropertyForm.Bindable:
                var bound = property.IsMissingKnown ? $"new JsonOptional<{file.TypeName(property.Type)}>(value)" : "value";
                file.Body.Line($"{set} => SetProperty(ref {property.Field}, {bound});");
                break;
            case PropertyForm.Notifying:
                using (file.Body.Block(set))
                {
                    WriteNotifying(file, property, current, assigned);
                }

                break;
            default:
                file.Body.Line($"{set} => {property.Field} = {assigned};");
                break;
        }
    }

    // A value that is set is there, even if it is the one that a missing member has.
    private static void WriteNotifying(SourceFile file, PropertyModel property, string current, string assigned)
    {
        if (property.IsMissingKnown)
        {
            file.Body.Line($"var isChanged = {current} != value;");
            file.Body.Line($"{property.Field} = {assigned};");
        }

        using (file.Body.Block(property.IsMissingKnown ? "if (isChanged)" : $"if ({current} != value)"))
        {
            if (!property.IsMissingKnown)
            {
                file.Body.Line($"{property.Field} = {assigned};");
            }

            file.Body.Line("RaisePropertyChanged();");
        }
    }

    // A value that is never set is written all the same, where the document requires one.
    private static void WriteField(SourceFile file, PropertyModel property, string? initializer)
    {
        var type = file.TypeName(property.Type);
        if (!property.IsMissingKnown)
        {
            // Nothing but its property is said to be required.
            var isDemanded = property is { HasRequiredKeyword: true, Type: { IsValueType: false, IsNullable: false } } && file.IsNullableEnabled;
            var value = initializer ?? (isDemanded ? "default!" : null);
            file.Body.Line($"internal {type} {property.Field}{(value is null ? "" : $" = {value}")};");
            return;
        }

        var initial = initializer ?? (property.IsAlwaysValue ? "default" : null);
        file.Body.Line($"internal JsonOptional<{type}> {property.Field}{(initial is null ? "" : property.StartsMissing ? $" = JsonOptional<{type}>.Missing({initial})" : $" = new({initial})")};");
    }
}
