using CceGen.Generator.Emit.Text;
using CceGen.Generator.Model;

namespace CceGen.Generator.Emit;

/// <summary>Writes the members of a class that hold what the document does not name.</summary>
internal static class AdditionalPropertiesEmitter
{
    public static void Write(SourceFile file, AdditionalModel additional)
    {
        switch (additional.Kind)
        {
            case AdditionalKind.Typed:
                file.Body.Line("/// <summary>The other members. What is of another kind than the document says is kept apart, and written back.</summary>");
                WriteProperty(file, additional, file.TypeName(additional.Type!), "internal");
                file.Body.Line();
                file.Body.Line($"{UnknownMembers(file)} {{ get; set; }}");
                break;
            case AdditionalKind.Hidden:
                file.Body.Line("// The members that the document does not describe are written back.");
                file.Body.Line($"{UnknownMembers(file)} {{ get; set; }}");
                break;
            case AdditionalKind.None:
                file.Body.Line($"{UnknownMembers(file)} {{ get => null; set {{ }} }}");
                break;
            default:
                file.Body.Line("/// <summary>The members that the document does not describe: kept when read, and written back.</summary>");
                var bang = additional.HasNullableValues ? "" : file.Bang;
                WriteProperty(file, additional, additional.HasNullableValues ? file.NullableObject : "object", "private");
                file.Body.Line();
                file.Body.Line($"{UnknownMembers(file)} {{ get => _additionalProperties{bang}; set => _additionalProperties = value{bang}; }}");
                break;
        }
    }

    // Made when it is asked for: most objects have no such member.
    private static void WriteProperty(SourceFile file, AdditionalModel additional, string value, string access)
    {
        var type = Dictionary(file, value);
        using (file.Body.Block($"public {type} AdditionalProperties"))
        {
            file.Body.Line($"get => _additionalProperties ??= new {file.Use("System.Collections.Generic", "Dictionary")}<string, {value}>();");
            file.Body.Line($"{(additional.SetterAccess.Length == 0 ? "" : additional.SetterAccess + " ")}set => _additionalProperties = value;");
        }

        file.Body.Line();
        file.Body.Line($"{access} {file.Nullable(type)} _additionalProperties;");
    }

    private static string UnknownMembers(SourceFile file) => $"{file.Nullable(Dictionary(file, file.NullableObject))} IJsonModel.UnknownMembers";

    private static string Dictionary(SourceFile file, string value) => $"{file.Use("System.Collections.Generic", "IDictionary")}<string, {value}>";
}
