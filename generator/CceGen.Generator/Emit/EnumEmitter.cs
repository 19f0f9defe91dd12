using System;
using System.Collections.Generic;
using CceGen.Generator.Model;

namespace CceGen.Generator.Emit;

/// <summary>Writes a C# enum with its texts on the wire. No member is 0, so that a value that was never read is not taken for one.</summary>
internal static class EnumEmitter
{
    /// <summary>The compiler takes seconds for a switch over a thousand strings.</summary>
    private const int LargestSwitch = 64;

    /// <summary>What the converters of both JSON libraries have, where an expression would take it for the enum.</summary>
    private static readonly HashSet<string> ConverterMembers = new(StringComparer.Ordinal)
    {
        "CanConvert", "CanRead", "CanWrite", "Equals", "Finalize", "Format", "GetHashCode", "GetType", "HandleNull", "MemberwiseClone",
        "Parse", "Read", "ReadAsPropertyName", "ReadJson", "ReferenceEquals", "ToString", "ToText", "Type", "Unknown", "Write",
        "Values", "WriteAsPropertyName", "WriteJson",
    };

    public static string Emit(EnumModel model)
    {
        var file = new SourceFile(model.File);
        file.ImportJsonRuntime();
        WriteEnum(file, model);
        file.Body.Line();
        WriteConverter(file, model);
        return file.ToString();
    }

    private static void WriteEnum(SourceFile file, EnumModel model)
    {
        var writer = file.Body;
        EnumDeclaration.WriteAttributes(file, model);
        using (writer.Block($"{model.File.Access} enum {model.Name}"))
        {
            for (var index = 0; index < model.Members.Count; index++)
            {
                if (index > 0)
                {
                    writer.Line();
                }

                DocComment.Write(writer, model.Members[index].Doc);
                writer.Line($"{model.Members[index].Name} = {index + 1},");
            }
        }
    }

    private static void WriteConverter(SourceFile file, EnumModel model)
    {
        var writer = file.Body;
        var name = ConverterMembers.Contains(model.Name) ? $"global::{model.File.Namespace}.{model.Name}" : model.Name;
        writer.Line($"/// <summary>Writes a <see cref=\"{model.Name}\"/> as the document spells it, and reads it.</summary>");
        writer.Line(GeneratedCodeAttribute.Text(file));
        using (writer.Block($"internal sealed class {EnumDeclaration.ConverterName(model)} : TextJsonConverter<{model.Name}>"))
        {
            writer.Line("/// <summary>The text on the wire; null for a value that was never set.</summary>");
            using (writer.Block($"public static {file.Nullable("string")} ToText({model.Name}? value) => value switch", "};"))
            {
                foreach (var member in model.Members)
                {
                    writer.Line($"{name}.{member.Name} => {Literal.Of(member.Text)},");
                }

                writer.Line("null or 0 => null,");
                writer.Line($"_ => throw new {file.Use("System", "ArgumentOutOfRangeException")}(nameof(value), value, \"The value is not a member of {model.Name}.\"),");
            }

            writer.Line();
            writer.Line($"protected override {file.Nullable("string")} Format({model.Name} value) => ToText(value);");
            writer.Line();
            WriteParse(file, model, name);
        }
    }

    private static void WriteParse(SourceFile file, EnumModel model, string name)
    {
        var writer = file.Body;
        if (model.Members.Count > LargestSwitch)
        {
            WriteParseByDictionary(file, model, name);
            return;
        }

        using (writer.Block($"protected override {model.Name} Parse(string text) => text switch", "};"))
        {
            foreach (var member in model.Members)
            {
                writer.Line($"{Literal.Of(member.Text)} => {name}.{member.Name},");
            }

            writer.Line("_ => throw Unknown(text),");
        }
    }

    private static void WriteParseByDictionary(SourceFile file, EnumModel model, string name)
    {
        var writer = file.Body;
        var dictionary = $"{file.Use("System.Collections.Generic", "Dictionary")}<string, {model.Name}>";
        using (writer.Block($"private static readonly {dictionary} Values = new {dictionary}({file.Use("System", "StringComparer")}.Ordinal)", "};"))
        {
            foreach (var member in model.Members)
            {
                writer.Line($"[{Literal.Of(member.Text)}] = {name}.{member.Name},");
            }
        }

        writer.Line();
        writer.Line($"protected override {model.Name} Parse(string text) => Values.TryGetValue(text, out var value) ? value : throw Unknown(text);");
    }
}
