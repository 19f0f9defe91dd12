using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CceGen.Generator.Emit.Json;
using CceGen.Generator.Emit.Text;
using CceGen.Generator.Model;
using CceGen.Generator.Model.Wire;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Emit.Codecs;

/// <summary>Writes what reads and writes a union.</summary>
internal static class UnionCodecEmitter
{
    /// <summary>Writes the class that reads a union.</summary>
    public static void Write(SourceFile file, UnionModel model, JsonAtoms atoms)
    {
        var body = file.Body;
        var name = CodecExpression.ConverterName(model.Name);
        if (file.IsNullableEnabled)
        {
            body.Line("#nullable disable // Any value may be null, whatever the document promises.");
        }

        body.Line($"/// <summary>Reads and writes a <see cref=\"{model.Name}\"/>.</summary>");
        body.Line(GeneratedCodeAttribute.Text(file));
        using (body.Block($"internal sealed class {name} : UnionCodec<{model.Name}>"))
        {
            body.Line($"public static readonly {name} Instance = new {name}();");
            body.Line();
            foreach (var branch in model.Branches.Where(IsComposed))
            {
                body.Line($"internal static readonly JsonCodec<{file.TypeName(CodecExpression.Oblivious(branch.Type))}> {branch.Name}Codec = {CodecExpression.OfValue(file, CodecExpression.Oblivious(branch.Type), branch.Wire)};");
                body.Line();
            }

            body.Line($"public {name}()");
            using (body.Indent())
            {
                WriteChoice(body, model.Choice);
            }

            body.Line("{");
            body.Line("}");
            body.Line();
            using (body.Block($"protected override {model.Name} ReadBranch({atoms.ReaderParameter(file)}, int branch) => branch switch", "};"))
            {
                for (var index = 0; index < model.Branches.Count; index++)
                {
                    body.Line($"{Invariant(index + 1)} => new {model.Name}({Codec(file, model.Branches[index])}.Read({atoms.ReaderArgument})),");
                }

                body.Line($"_ => global::{file.Namespace}.{model.Name}.FromJson(JsonCodecs.Any.Read({atoms.ReaderArgument})),");
            }
        }
    }

    /// <summary>Writes the method of the union that writes it.</summary>
    public static void WriteWriting(SourceFile file, UnionModel model, JsonAtoms atoms)
    {
        var body = file.Body;
        using (body.Block($"void IJsonUnion.WriteJson({atoms.WriterType(file)} writer)"))
        {
            using (body.Block("switch (_branch)"))
            {
                for (var index = 0; index < model.Branches.Count; index++)
                {
                    var branch = model.Branches[index];
                    var codec = IsComposed(branch) ? $"{CodecExpression.ConverterName(model.Name)}.{Codec(file, branch)}" : Codec(file, branch);
                    if (branch.Tag is { } tag)
                    {
                        WriteTagged(file, branch, index + 1, tag, codec);
                        continue;
                    }

                    body.Line($"case {Invariant(index + 1)}:");
                    using (body.Indent())
                    {
                        body.Line($"{codec}.Write(writer, ({file.TypeName(branch.Type)})Value{file.Bang});");
                        body.Line("break;");
                    }
                }

                body.Line("default:");
                using (body.Indent())
                {
                    body.Line($"JsonCodecs.Any.Write(writer, Value{file.Bang});");
                    body.Line("break;");
                }
            }
        }
    }

    // The value is the caller's, and stays as it is.
    private static void WriteTagged(SourceFile file, UnionBranchModel branch, int number, UnionTagModel tag, string codec)
    {
        var type = file.TypeName(branch.Type);
        const string value = "value";
        var tagType = tag.Type.Kind is TypeKind.Int32 or TypeKind.Int64 ? tag.Type.Name : $"global::{file.Namespace}.{tag.Type.Name}";
        var isMissing = tag.Type is { IsValueType: true, IsNullable: false } ? $"{value}.{tag.Property}.Equals(default({tagType}))" : $"{value}.{tag.Property} is null";
        using (file.Body.Block($"case {Invariant(number)}:"))
        {
            file.Body.Line($"var {value} = ({type})Value{file.Bang};");
            using (file.Body.Block($"if ({isMissing})"))
            {
                file.Body.Line($"{value} = ({type})((IJsonCopy){value}).Copy();");
                file.Body.Line($"{value}.{tag.Target.Name} = {InitializerExpression.Assigned(tag.Target, InitializerExpression.Of(file, tag.Value, tagType)!)};");
            }

            file.Body.Line();
            file.Body.Line($"{codec}.Write(writer, {value});");
            file.Body.Line("break;");
        }
    }

    private static void WriteChoice(CodeWriter body, UnionChoiceModel choice)
    {
        var candidates = choice.Candidates.Select(Candidate).ToList();
        var end = choice.Discriminator is null ? ")" : "";
        if (candidates.Count == 0)
        {
            body.Line($": base(new JsonChoice(){end}");
        }
        else
        {
            body.Line(": base(new JsonChoice(");
            using (body.Indent())
            {
                for (var index = 0; index < candidates.Count; index++)
                {
                    body.Line(candidates[index] + (index == candidates.Count - 1 ? ")" + end : ","));
                }
            }
        }

        if (choice.Discriminator is null)
        {
            return;
        }

        using (body.Indent())
        {
            body.Line($".By({Literal.Of(choice.Discriminator)}, {(choice.Otherwise == 0 ? "" : Invariant(choice.Otherwise) + ", ")}{string.Join(", ", choice.Values.Select(value => $"({Literal.Of(value.Text)}, {Invariant(value.Branch)})"))}))");
        }
    }

    private static string Candidate(UnionCandidateModel candidate)
    {
        var members = string.Concat(candidate.Members.Select(Member));
        var only = candidate.IsClosed ? $".HasOnly({string.Join(", ", candidate.Names.Select(Literal.Of))})" : "";
        return $"new JsonCandidate({Invariant(candidate.Branch)}, {Kinds(candidate.Kinds)}){Inner("Of", candidate.Item)}{Inner("To", candidate.Value)}{members}{only}";
    }

    private static string Inner(string method, UnionCandidateModel? inner) => inner switch
    {
        null => "",
        { Item: null, Value: null, Members.IsEmpty: true, IsClosed: false } => $".{method}({Kinds(inner.Kinds)})",
        _ => $".{method}({Candidate(inner)})",
    };

    private static string Member(UnionMemberModel member) =>
        $".{(member.IsRequired ? "Has" : "MayHave")}({Literal.Of(member.Name)}, {(member.Texts.IsEmpty ? Kinds(member.Kinds) : string.Join(", ", member.Texts.Select(Literal.Of)))})";

    private static string Kinds(WireKinds kinds)
    {
        var names = new[] { WireKinds.Text, WireKinds.Number, WireKinds.Boolean, WireKinds.Array, WireKinds.Object, WireKinds.Null }.Where(kind => kinds.HasFlag(kind));
        return kinds == WireKinds.Any ? "JsonKinds.Any" : string.Join(" | ", names.Select(kind => $"JsonKinds.{kind}"));
    }

    private static bool IsComposed(UnionBranchModel branch) => branch.Wire is ListWire or MapWire;

    private static string Codec(SourceFile file, UnionBranchModel branch) =>
        IsComposed(branch) ? branch.Name + "Codec" : CodecExpression.OfValue(file, CodecExpression.Oblivious(branch.Type), branch.Wire);

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
