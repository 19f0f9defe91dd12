using CceGen.Generator.Emit.Text;
using CceGen.Generator.Model;

namespace CceGen.Generator.Emit;

/// <summary>Writes the value type for a list of values that may grow: it holds any text and names the known ones.</summary>
internal static class ExtensibleEnumEmitter
{
    public static void Emit(Unit<EnumModel> unit, CodeWriter source)
    {
        var model = unit.Content;
        var file = new SourceFile(unit.File);
        file.ImportJsonRuntime();
        WriteStruct(file, model);
        file.Body.Line();
        WriteConverter(file, model);
        file.WriteTo(source);
    }

    private static void WriteStruct(SourceFile file, EnumModel model)
    {
        var writer = file.Body;
        EnumDeclaration.WriteAttributes(file, model);
        var equatable = file.Use("System", "IEquatable");
        using (writer.Block($"{file.Access} readonly partial struct {model.Name} : {equatable}<{model.Name}>"))
        {
            WriteValue(file, model);
            WriteKnownValues(file, model);
            writer.Line();
            WriteEquality(file, model.Name);
        }
    }

    // For every value of a struct, the compiler's analysis of null goes through all members of the struct.
    private static void WriteKnownValues(SourceFile file, EnumModel model)
    {
        var writer = file.Body;
        var isAnalysisOff = file.IsNullableEnabled && model.IsLarge;
        if (isAnalysisOff)
        {
            writer.Line();
            writer.Line("#nullable disable // The analysis takes the compiler too long for so many values, none of which is null.");
        }

        foreach (var member in model.Members)
        {
            writer.Line();
            DocComment.Write(writer, member.Doc);
            writer.Line($"public static {model.Name} {member.Name} {{ get; }} = new {model.Name}({Literal.Of(member.Text)});");
        }

        if (isAnalysisOff)
        {
            writer.Line();
            writer.Line("#nullable enable");
        }
    }

    private static void WriteValue(SourceFile file, EnumModel model)
    {
        file.Body.Line($$"""
            private readonly {{file.Nullable("string")}} _value;

            /// <summary>Makes a value of any text, known or not.</summary>
            /// <param name="value">The text on the wire.</param>
            /// <exception cref="{{file.Use("System", "ArgumentNullException")}}"><paramref name="value"/> is null.</exception>
            public {{model.Name}}(string value) => _value = value ?? throw new {{file.Use("System", "ArgumentNullException")}}(nameof(value));

            /// <summary>The text on the wire; empty for a value that was never set.</summary>
            public string Value => _value ?? "";

            internal {{file.Nullable("string")}} Text => _value;
            """);
    }

    private static void WriteEquality(SourceFile file, string name)
    {
        var comparer = file.Use("System", "StringComparer");
        file.Body.Line($$"""
            /// <summary>Whether both are the same text, letter by letter.</summary>
            public static bool operator ==({{name}} left, {{name}} right) => left.Equals(right);

            /// <summary>Whether the texts differ.</summary>
            public static bool operator !=({{name}} left, {{name}} right) => !left.Equals(right);

            /// <inheritdoc/>
            public bool Equals({{name}} other) => {{comparer}}.Ordinal.Equals(Value, other.Value);

            /// <inheritdoc/>
            public override bool Equals({{file.NullableObject}} obj) => obj is {{name}} other && Equals(other);

            /// <inheritdoc/>
            public override int GetHashCode() => {{comparer}}.Ordinal.GetHashCode(Value);

            /// <summary>The text on the wire.</summary>
            public override string ToString() => Value;
            """);
    }

    private static void WriteConverter(SourceFile file, EnumModel model)
    {
        file.Body.Line($$"""
            /// <summary>Writes a <see cref="{{model.Name}}"/> as its text, and reads it.</summary>
            {{GeneratedCodeAttribute.Text(file)}}
            internal sealed class {{EnumDeclaration.ConverterName(model)}} : TextJsonConverter<{{model.Name}}>
            {
                public static readonly {{EnumDeclaration.ConverterName(model)}} Instance = new {{EnumDeclaration.ConverterName(model)}}();

                protected override {{file.Nullable("string")}} Format({{model.Name}} value) => value.Text;

                protected override {{model.Name}} Parse(string text) => new {{model.Name}}(text);
            }
            """);
    }
}
