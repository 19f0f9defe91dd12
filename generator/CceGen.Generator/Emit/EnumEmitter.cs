using System;
using System.Collections.Generic;
using System.Globalization;
using CceGen.Generator.Emit.Text;
using CceGen.Generator.Model;

namespace CceGen.Generator.Emit;

/// <summary>Writes an enum with its texts on the wire.</summary>
internal static class EnumEmitter
{
    /// <summary>What the converters of both JSON libraries have, where an expression would take it for the enum.</summary>
    public static readonly HashSet<string> ConverterMembers = new(StringComparer.Ordinal)
    {
        "CanConvert", "CanRead", "CanWrite", "CreateValues", "Equals", "Finalize", "Format", "GetHashCode", "GetType", "HandleNull", "Instance", "MemberwiseClone", "MoveNext", "Own",
        "Parse", "ParseOther", "Read", "ReadAsPropertyName", "ReadJson", "ReadNext", "ReadsText", "ReferenceEquals", "Texts", "ToString", "ToText", "Type", "Unknown",
        "Values", "Write", "WriteAsPropertyName", "WriteJson", "WriteOptional",
    };

    public static void Emit(Unit<EnumModel> unit, CodeWriter source)
    {
        switch (unit.Content)
        {
            case { Number: not null }:
                IntegerEnumEmitter.Emit(unit, source);
                break;
            case { IsExtensible: true }:
                ExtensibleEnumEmitter.Emit(unit, source);
                break;
            default:
                EmitEnum(unit, source);
                break;
        }
    }

    private static void EmitEnum(Unit<EnumModel> unit, CodeWriter source)
    {
        var model = unit.Content;
        var file = new SourceFile(unit.File);
        file.ImportJsonRuntime();
        EnumDeclaration.WriteMembers(file, model, (_, index) => model.IsFlags ? (1L << index).ToString(CultureInfo.InvariantCulture) : Invariant(index + model.First));
        file.Body.Line();
        WriteConverter(file, model);
        file.WriteTo(source);
    }

    private static void WriteConverter(SourceFile file, EnumModel model)
    {
        var writer = file.Body;
        var name = ConverterMembers.Contains(model.Name) ? $"global::{file.Namespace}.{model.Name}" : model.Name;
        writer.Line($"/// <summary>Writes a <see cref=\"{model.Name}\"/> as the document spells it, and reads it.</summary>");
        writer.Line(GeneratedCodeAttribute.Text(file));
        using (writer.Block($"internal sealed class {EnumDeclaration.ConverterName(model)} : TextJsonConverter<{model.Name}>"))
        {
            EnumDeclaration.WriteInstance(file, model);
            if (model.IsLarge)
            {
                WriteTables(file, model, name);
            }
            else
            {
                WriteSwitches(file, model, name);
            }
        }
    }

    private static void WriteSwitches(SourceFile file, EnumModel model, string name)
    {
        var writer = file.Body;
        WriteTextDocumentation(file, model);
        using (writer.Block($"public static {file.Nullable("string")} ToText({model.Name}? value) => value switch", "};"))
        {
            foreach (var member in model.Members)
            {
                writer.Line($"{name}.{member.Name} => {Literal.Of(member.Text)},");
            }

            writer.Line(model.First == 0 ? "null => null," : "null or 0 => null,");
            writer.Line($"_ => throw {OutOfRange(file, model)},");
        }

        writer.Line();
        WriteFormat(file, model);
        using (writer.Block($"protected override {model.Name} Parse(string text) => text switch", "};"))
        {
            foreach (var member in model.Members)
            {
                writer.Line($"{Literal.Of(member.Text)} => {name}.{member.Name},");
            }

            writer.Line($"_ => {Otherwise(model)},");
        }
    }

    // The compiler's time and memory for a switch grow with the square of its cases.
    private static void WriteTables(SourceFile file, EnumModel model, string name)
    {
        var writer = file.Body;
        var dictionary = $"{file.Use("System.Collections.Generic", "Dictionary")}<string, {model.Name}>";
        writer.Line($"// In the order of the members, which are numbered from {Invariant(model.First)}.");
        using (writer.Block("private static readonly string[] Texts =", "};"))
        {
            foreach (var member in model.Members)
            {
                writer.Line(Literal.Of(member.Text) + ",");
            }
        }

        writer.Line();
        writer.Line($"private static readonly {dictionary} Values = CreateValues();");
        writer.Line();
        WriteTextDocumentation(file, model);
        writer.Line($$"""
            public static {{file.Nullable("string")}} ToText({{model.Name}}? value)
            {
                {{NumberOfValue(model)}}
                return {{TextOfNumber(model)}} : throw {{OutOfRange(file, model)}};
            }

            """);
        WriteFormat(file, model);
        writer.Line($$"""
            protected override {{model.Name}} Parse(string text) => Values.TryGetValue(text, out var value) ? value : {{Otherwise(model)}};

            private static {{dictionary}} CreateValues()
            {
                var values = new {{dictionary}}(Texts.Length, {{file.Use("System", "StringComparer")}}.Ordinal);
                for (var index = 0; index < Texts.Length; index++)
                {
                    values.Add(Texts[index], ({{name}})({{(model.First == 0 ? "index" : "index + 1")}}));
                }

                return values;
            }
            """);
    }

    private static string NumberOfValue(EnumModel model) =>
        model.First == 0 ? "var number = value is { } given ? (int)given : -1;" : "var number = (int)value.GetValueOrDefault();";

    private static string TextOfNumber(EnumModel model) => model.First == 0
        ? "value is null ? null : number >= 0 && number < Texts.Length ? Texts[number]"
        : "number == 0 ? null : number > 0 && number <= Texts.Length ? Texts[number - 1]";

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static void WriteTextDocumentation(SourceFile file, EnumModel model) =>
        file.Body.Line($"/// <summary>The text on the wire; null for {(model.First == 0 ? "none" : "a value that was never set")}.</summary>");

    private static void WriteFormat(SourceFile file, EnumModel model)
    {
        file.Body.Line($"protected override {file.Nullable("string")} Format({model.Name} value) => ToText(value);");
        file.Body.Line();
    }

    private static string Otherwise(EnumModel model) => model.ReadsOtherSpellings ? "ParseOther(text)" : "throw Unknown(text)";

    private static string OutOfRange(SourceFile file, EnumModel model) =>
        $"new {file.Use("System", "ArgumentOutOfRangeException")}(nameof(value), value, \"The value is not a member of {model.Name}.\")";
}
