using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Emit.Json;
using CceGen.Generator.Emit.Text;
using CceGen.Generator.Model;
using CceGen.Generator.Model.Wire;

namespace CceGen.Generator.Emit.Codecs;

/// <summary>Writes how the reader and writer of a model reads and writes the members that the document does not name.</summary>
internal static class AdditionalCodecEmitter
{
    /// <summary>Writes the field for members that have a type.</summary>
    public static void WriteField(SourceFile file, AdditionalModel additional)
    {
        if (additional is { Kind: AdditionalKind.Typed, Type: { } declared })
        {
            var type = CodecExpression.Oblivious(declared);
            var name = $"AdditionalMembers<{file.TypeName(type)}>";
            file.Body.Line($"private static readonly {name} Additional =");
            using (file.Body.Indent())
            {
                file.Body.Line($"new {name}({CodecExpression.Of(file, type, additional.Wire!)}, {Kinds(type, additional.Wire!)});");
            }

            file.Body.Line();
        }
    }

    /// <param name="baseCodec">The reader and writer of the base; null without one.</param>
    public static void WriteMethods(SourceFile file, ObjectModel model, string? baseCodec, JsonAtoms atoms)
    {
        if (model.Additional.Kind is AdditionalKind.Any or AdditionalKind.Hidden)
        {
            return;
        }

        var isTyped = model.Additional.Kind == AdditionalKind.Typed;
        baseCodec = model.Additional.IsInherited ? baseCodec : null;
        var read = baseCodec is not null ? $"{baseCodec}.ReadUnknown({atoms.ReaderArgument}, model)"
            : isTyped ? $"Additional.Read({atoms.ReaderArgument}, model, ref model._additionalProperties)"
            : $"JsonScalars.SkipMember({atoms.ReaderArgument})";
        file.Body.Line();
        file.Body.Line($"public override void ReadUnknown({atoms.ReaderParameter(file)}, {model.Name} model) => {read};");
        if (isTyped)
        {
            file.Body.Line();
            var write = baseCodec is not null ? $"{baseCodec}.WriteUnknown(writer, model)" : "Additional.Write(writer, model, model._additionalProperties)";
            file.Body.Line($"public override void WriteUnknown({atoms.WriterType(file)} writer, {model.Name} model) => {write};");
        }
    }

    private static string Kinds(TypeRef type, WireModel wire)
    {
        var kind = wire switch
        {
            EnumWire => type.Kind == TypeKind.IntegerEnum ? "Number" : "Text",
            ScalarWire { Codec: ScalarCodec.Boolean } => "Boolean",
            ScalarWire { Codec: ScalarCodec.Int32 or ScalarCodec.Int64 or ScalarCodec.UInt64 or ScalarCodec.Single or ScalarCodec.Double or ScalarCodec.Decimal } => "Number",
            ScalarWire => "Text",
            ListWire => "Array",
            MapWire or ObjectWire => "Object",
            _ => "Any",
        };
        IEnumerable<string> kinds = wire.IsNullable && kind != "Any" ? [kind, "Null"] : [kind];
        return string.Join(" | ", kinds.Select(name => "JsonKinds." + name));
    }
}
