using System;
using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Emit.Json;
using CceGen.Generator.Emit.Text;
using CceGen.Generator.Model;
using CceGen.Generator.Model.Wire;

namespace CceGen.Generator.Emit.Codecs;

/// <summary>Writes the class that reads and writes a model.</summary>
internal sealed class CodecEmitter
{
    /// <summary>How many characters of names or of values are written in one line.</summary>
    private const int LongestLine = 120;

    private readonly SourceFile _file;
    private readonly ObjectModel _model;
    private readonly JsonAtoms _atoms;
    private readonly string _name;

    /// <summary>The codecs that are made of others, with the fields that hold them.</summary>
    private readonly Dictionary<string, string> _composed = new(StringComparer.Ordinal);

    /// <summary>The numbers of the properties that have a spelling, by their names.</summary>
    private readonly Dictionary<string, int> _spellings = new(StringComparer.Ordinal);

    private CodecEmitter(SourceFile file, ObjectModel model, JsonAtoms atoms)
    {
        _file = file;
        _model = model;
        _atoms = atoms;
        _name = CodecExpression.ConverterName(model.Name);
        foreach (var property in model.Properties.Where(property => property.HasSpelling))
        {
            _spellings.Add(property.Name, _spellings.Count);
        }
    }

    private CodeWriter Body => _file.Body;

    /// <summary>The reader and writer of the base; null without one.</summary>
    private string? Base => _model.BaseName is null ? null : CodecExpression.Instance(_model.BaseName);

    public static void Write(SourceFile file, ObjectModel model, JsonAtoms atoms) => new CodecEmitter(file, model, atoms).Write();

    private void Write()
    {
        if (_file.IsNullableEnabled)
        {
            Body.Line("#nullable disable // Any value may be null, whatever the document promises.");
        }

        Body.Line($"/// <summary>Reads and writes a <see cref=\"{_model.Name}\"/>.</summary>");
        Body.Line(GeneratedCodeAttribute.Text(_file));
        using (Body.Block($"internal sealed class {_name} : {(_model.Discriminator is null ? "ModelCodec" : "BaseModelCodec")}<{_model.Name}>"))
        {
            WriteFields();
            WriteCreation();
            Body.Line();
            WriteReading();
            Body.Line();
            WriteWriting();
            WriteDiscriminator();
            AdditionalCodecEmitter.WriteMethods(_file, _model, Base, _atoms);
        }
    }

    // The instance comes first: the fields of other classes that are made meanwhile find it.
    private void WriteFields()
    {
        Body.Line($"public static readonly {_name} Instance = new {_name}();");
        Body.Line();
        WriteNames();
        Body.Line();
        foreach (var property in _model.Properties.Where(property => property.Wire is ListWire or MapWire))
        {
            var type = CodecExpression.Oblivious(property.Type);
            var codec = CodecExpression.OfMember(_file, property);
            if (!_composed.ContainsKey(codec))
            {
                _composed.Add(codec, property.Name + "Codec");
                Body.Line($"private static readonly JsonCodec<{_file.TypeName(type)}> {_composed[codec]} = {codec};");
                Body.Line();
            }
        }

        AdditionalCodecEmitter.WriteField(_file, _model.Additional);
        Body.Line("public override JsonNames Names => MemberNames;");
        Body.Line();
    }

    private void WriteNames()
    {
        var arguments = _model.Properties.Select(property => Literal.Of(property.WireName)).ToList();
        if (Base is not null)
        {
            arguments.Insert(0, $"{Base}.Names");
        }

        var start = $"private static readonly JsonNames MemberNames = new {(_model.ReadsOtherSpellings ? "LenientJsonNames" : "JsonNames")}(";
        var demands = Demands(Demand.Value) + Demands(Demand.Member);
        if (arguments.Sum(argument => argument.Length) + demands.Length <= LongestLine)
        {
            Body.Line($"{start}{string.Join(", ", arguments)}){demands};");
            return;
        }

        Body.Line(start);
        using (Body.Indent())
        {
            for (var index = 0; index < arguments.Count; index++)
            {
                Body.Line(arguments[index] + (index == arguments.Count - 1 ? $"){demands};" : ","));
            }
        }
    }

    // The members that have to be there, by their indices.
    private string Demands(Demand demand)
    {
        var indices = new List<string>();
        for (var index = 0; index < _model.Properties.Count; index++)
        {
            if (_model.Properties[index].Demand == demand)
            {
                indices.Add(Invariant(index));
            }
        }

        return indices.Count == 0 ? "" : $".Require(mayBeNull: {(demand == Demand.Member ? "true" : "false")}, {string.Join(", ", indices)})";
    }

    private void WriteCreation()
    {
        var members = _model.Initial.SelectMany(InitialMember).ToList();
        var start = $"protected override {_model.Name} Create() => new {_model.Name}{Arguments()}";
        if (members.Sum(member => member.Length) <= LongestLine)
        {
            Body.Line($"{start}{(members.Count == 0 ? "" : $" {{ {string.Join(", ", members)} }}")};");
            return;
        }

        using (Body.Block(start, "};"))
        {
            members.ForEach(member => Body.Line(member + ","));
        }
    }

    private string Arguments() => _model.Constructor is { } constructor
        ? $"({string.Join(", ", constructor.Parameters.Select(parameter => Argument(parameter.Property)))})"
        : _model.Initial.IsEmpty ? "()" : "";

    // What the property is without being read.
    private string Argument(PropertyModel property)
    {
        var value = property.Initializer is { Kind: not InitializerKind.NotNull } ? InitializerExpression.Of(_file, property.Initializer, $"global::{_file.Namespace}.{property.Type.Name}") : null;
        return value ?? $"default({_file.TypeName(CodecExpression.Oblivious(property.Type))})";
    }

    // What the required keyword demands first, because setting it says that the member is there.
    private IEnumerable<string> InitialMember(InitialMemberModel member)
    {
        if (member.HasRequiredKeyword)
        {
            yield return $"{member.Name} = default";
        }

        if (member.Emptied is { } emptied && !(member.HasRequiredKeyword && emptied == member.Name))
        {
            yield return $"{emptied} = null";
        }

        if (member.IsMissingKnown)
        {
            var value = InitializerExpression.Of(_file, member.Initializer, $"global::{_file.Namespace}.{member.Type.Name}");
            yield return $"{member.Field} = {(value is null ? "default" : $"JsonOptional<{_file.TypeName(CodecExpression.Oblivious(member.Type))}>.Missing({value})")}";
        }
    }

    private void WriteReading() => MemberReadingEmitter.Write(
        Body,
        $"{_atoms.ReaderParameter(_file)}, {_model.Name} model, int member",
        $"{_atoms.ReaderArgument}, model, member",
        Base,
        [.. _model.Properties.Select(Read)]);

    private string Read(PropertyModel property) => property switch
    {
        { IsAlwaysValue: true } or { IsFilled: true } => $"{Codec(property)}.ReadNext({_atoms.ReaderArgument}, ref model.{property.Field}{SpellingToRead(property)})",
        { Type.IsValueType: true } => Assign(property, $"{Codec(property)}.ReadNextNullable({_atoms.ReaderArgument}{SpellingToRead(property)})"),
        _ => Assign(property, $"{Codec(property)}.ReadNext({_atoms.ReaderArgument})"),
    };

    private static string Assign(PropertyModel property, string value) => $"model.{property.Target.Name} = {InitializerExpression.Assigned(property.Target, value)}";

    private void WriteWriting()
    {
        using (Body.Block($"public override void WriteMembers({_atoms.WriterType(_file)} writer, {_model.Name} model)"))
        {
            WriteProperties(isTag: true);
            if (Base is not null)
            {
                Body.Line($"{Base}.WriteMembers(writer, model);");
            }

            WriteProperties(isTag: false);
        }
    }

    private void WriteProperties(bool isTag)
    {
        var rest = Enumerable.Range(0, _model.Properties.Count).Where(index => _model.Properties[index].IsTag == isTag).ToList();
        while (rest.Count > 0)
        {
            var sent = rest.TakeWhile(index => !_model.Properties[index].IsReceivedOnly).ToList();
            sent.ForEach(WriteProperty);
            var received = rest.Skip(sent.Count).TakeWhile(index => _model.Properties[index].IsReceivedOnly).ToList();
            if (received.Count > 0)
            {
                using (Body.Block("if (!JsonSettings.IsSending)"))
                {
                    received.ForEach(WriteProperty);
                }
            }

            rest.RemoveRange(0, sent.Count + received.Count);
            if (rest.Count > 0)
            {
                Body.Line();
            }
        }
    }

    private void WriteProperty(int index)
    {
        var property = _model.Properties[index];
        var method = WriteMethod(property);
        var value = !property.IsMissingKnown ? property.Name : property.Field + Changed(property) + (method == "WriteOptional" ? ".ValueIfSet" : "");
        Body.Line($"{Codec(property)}.{method}(writer, MemberNames[{Invariant(index)}], model.{value}{SpellingToWrite(property)});");
    }

    // A list that was missing is there once it has other items.
    private string Changed(PropertyModel property) => !property.IsChangeable ? ""
        : $".SetIfChanged({(property.Initializer is { Kind: InitializerKind.Collection, Items.IsEmpty: true } ? "" : InitializerExpression.Of(_file, property.Initializer, property.Type.Name))})";

    private void WriteDiscriminator()
    {
        if (_model.Discriminator is not { } discriminator)
        {
            return;
        }

        Body.Line();
        Body.Line($"protected override string Discriminator => {Literal.Of(discriminator.WireName)};");
        Body.Line();
        using (Body.Block($"protected override {_model.Name} ReadAs(string value, {_atoms.ReaderParameter(_file)}) => value switch", "};"))
        {
            foreach (var derived in discriminator.Derived)
            {
                Body.Line($"{Literal.Of(derived.Value)} => {ReadAs(derived.ClassName)},");
            }

            Body.Line($"_ => {(discriminator.Default is { } name ? ReadAs(name) : "null")},");
        }

        string ReadAs(string className) => $"{CodecExpression.Instance(className)}.Read({_atoms.ReaderArgument})";
    }

    private static string WriteMethod(PropertyModel property) => property.Presence switch
    {
        _ when property is { IsFilled: true, IsChangeable: false } => "WriteFilled",
        Presence.Required or Presence.Optional when property.IsAlwaysValue => "Write",
        Presence.Required or Presence.Optional => "WriteOptional",
        _ => property.Type.IsValueType ? "WriteNullable" : "Write",
    };

    private string SpellingToRead(PropertyModel property) => property.HasSpelling ? $", ref model.{_model.SpellingsField}, {Invariant(_spellings[property.Name])}" : "";

    private string SpellingToWrite(PropertyModel property) => property.HasSpelling ? $", model.{_model.SpellingsField}[{Invariant(_spellings[property.Name])}]" : "";

    private string Codec(PropertyModel property)
    {
        if (property is { HasSpelling: true, Wire: ScalarWire scalar })
        {
            return $"SpelledCodecs.{(scalar.IsLenient ? "Lenient" : "")}{scalar.Codec}";
        }

        var codec = CodecExpression.OfMember(_file, property);
        return _composed.TryGetValue(codec, out var field) ? field : codec;
    }

    private static string Invariant(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
