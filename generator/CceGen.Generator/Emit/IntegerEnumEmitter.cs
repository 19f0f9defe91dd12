using CceGen.Generator.Emit.Text;
using CceGen.Generator.Model;

namespace CceGen.Generator.Emit;

/// <summary>Writes an enum whose numbers are those on the wire. It holds other numbers as well, as any enum of C# does.</summary>
internal static class IntegerEnumEmitter
{
    public static void Emit(Unit<EnumModel> unit, CodeWriter source)
    {
        var model = unit.Content;
        var file = new SourceFile(unit.File);
        file.ImportJsonRuntime();
        EnumDeclaration.WriteMembers(file, model, static (member, _) => member.Text);
        file.Body.Line();
        WriteConverter(file, model);
        file.WriteTo(source);
    }

    private static void WriteConverter(SourceFile file, EnumModel model)
    {
        var converter = EnumDeclaration.ConverterName(model);
        var writer = file.Body;
        writer.Line($"/// <summary>Writes a <see cref=\"{model.Name}\"/> as its number, and reads it.</summary>");
        writer.Line(GeneratedCodeAttribute.Text(file));
        using (writer.Block($"internal sealed class {converter} : NumberJsonConverter<{model.Name}>"))
        {
            EnumDeclaration.WriteInstance(file, model);
            writer.Line($"protected override long ToNumber({model.Name} value) => (long)value;");
            writer.Line();
            if (model.ReadsOtherSpellings)
            {
                writer.Line("protected override bool ReadsNames => true;");
                writer.Line();
            }

            writer.Line($"protected override {model.Name} FromNumber(long number) => (global::{file.Namespace}.{model.Name})number;");
        }
    }
}
