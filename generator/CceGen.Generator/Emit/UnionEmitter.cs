using System.Linq;
using CceGen.Generator.Emit.Codecs;
using CceGen.Generator.Emit.Json;
using CceGen.Generator.Emit.Text;
using CceGen.Generator.Model;

namespace CceGen.Generator.Emit;

/// <summary>Writes the class of a union: it holds a value of one of its types, or JSON that is none of them.</summary>
internal sealed class UnionEmitter
{
    private readonly SourceFile _file;
    private readonly UnionModel _model;

    private UnionEmitter(Unit<UnionModel> unit)
    {
        _file = new SourceFile(unit.File);
        _model = unit.Content;
    }

    private CodeWriter Body => _file.Body;

    /// <summary>The value, as an expression that may be cast.</summary>
    private string Value => "Value" + _file.Bang;

    public static void Emit(Unit<UnionModel> unit, CodeWriter source) => new UnionEmitter(unit).Emit(source);

    private void Emit(CodeWriter source)
    {
        var dialect = JsonDialects.For(_file.Json);
        DocComment.Write(Body, _model.Doc);
        if (_model.IsObsolete)
        {
            Body.Line(DeprecatedAttribute.Text(_file));
        }

        Body.Line(GeneratedCodeAttribute.Text(_file));
        _file.ImportRuntime();
        _file.ImportJsonRuntime();
        Body.Line(dialect.ConverterAttribute(_file, CodecExpression.ConverterName(_model.Name)));
        WriteLanguageAttribute();
        using (Body.Block($"{_file.Access} sealed partial class {_model.Name} : IJsonUnion"))
        {
            WriteConstructors();
            WriteValue();
            foreach (var branch in _model.Branches)
            {
                WriteTryPick(branch, Number(branch));
            }

            WriteMatch();
            WriteSwitch();
            if (_model.IsParameter)
            {
                WriteText();
            }

            UnionCodecEmitter.WriteWriting(_file, _model, dialect.Atoms);
        }

        Body.Line();
        UnionCodecEmitter.Write(_file, _model, dialect.Atoms);
        _file.WriteTo(source);
    }

    // To C# 15, a class with it is a union of the types of its constructors: 'switch' looks at the value, and knows when it is exhaustive.
    private void WriteLanguageAttribute()
    {
        Body.Line("#if CCEGEN_LANGUAGE_UNIONS");
        Body.Line("[global::System.Runtime.CompilerServices.Union]");
        Body.Line("#endif");
    }

    private void WriteConstructors()
    {
        Body.Line("private readonly int _branch;");
        Body.Line();
        using (Body.Block($"private {_model.Name}(int branch, {_file.NullableObject} value)"))
        {
            Body.Line("_branch = branch;");
            Body.Line("Value = value;");
        }

        Body.Line();
        foreach (var branch in _model.Branches)
        {
            var type = _file.TypeName(branch.Type);
            var value = branch.Type.IsValueType ? branch.Parameter : $"{branch.Parameter} ?? throw new {_file.Use("System", "ArgumentNullException")}(nameof({branch.Parameter}))";
            Body.Line($"/// <summary>Initializes a new instance with a value of the type '{DocText.OneLine(branch.Name)}'.</summary>");
            Body.Line($"public {_model.Name}({type} {branch.Parameter})");
            using (Body.Indent())
            {
                Body.Line($": this({Number(branch)}, {value})");
            }

            Body.Line("{");
            Body.Line("}");
            Body.Line();
            if (branch.IsConvertible)
            {
                Body.Line($"/// <summary>Converts a value of the type '{DocText.OneLine(branch.Name)}'.</summary>");
                Body.Line($"public static implicit operator {_model.Name}({type} {branch.Parameter}) => new {_model.Name}({branch.Parameter});");
                Body.Line();
            }
        }

        Body.Line("/// <summary>Returns an instance with JSON that is of none of the types, as a member of any JSON has it.</summary>");
        Body.Line($"public static {_model.Name} FromJson({_file.NullableObject} json) => new {_model.Name}(0, json);");
        Body.Line();
    }

    private void WriteValue()
    {
        Body.Line("/// <summary>The value: of one of the types, or JSON that is of none of them.</summary>");
        Body.Line($"public {_file.NullableObject} Value {{ get; }}");
        Body.Line();
    }

    private void WriteTryPick(UnionBranchModel branch, int number)
    {
        var type = _file.TypeName(branch.Type);
        var method = $"public bool TryPick{branch.Name}";
        Body.Line($"/// <summary>Whether the value is of the type '{DocText.OneLine(branch.Name)}', and the value.</summary>");
        if (branch.Type.IsValueType || !_file.IsNullableEnabled)
        {
            Body.Line($"{method}(out {type} {branch.Parameter})");
        }
        else
        {
            Body.Line("#if NET5_0_OR_GREATER");
            Body.Line($"{method}([{_file.Use("System.Diagnostics.CodeAnalysis", "NotNullWhen")}(true)] out {type}? {branch.Parameter})");
            Body.Line("#else");
            Body.Line($"{method}(out {type} {branch.Parameter})");
            Body.Line("#endif");
        }

        Body.Line("{");
        using (Body.Indent())
        {
            Body.Line($"{branch.Parameter} = _branch == {number} ? ({type}){Value} : default{_file.Bang};");
            Body.Line($"return _branch == {number};");
        }

        Body.Line("}");
        Body.Line();
    }

    private void WriteMatch()
    {
        var result = "TResult";
        while (_model.Branches.Any(branch => Names(branch.Type, result)))
        {
            result += "_";
        }

        var func = _file.Use("System", "Func");
        var parameters = _model.Branches.Select(branch => $"{func}<{_file.TypeName(branch.Type)}, {result}> {branch.Parameter}").Append($"{func}<{_file.NullableObject}, {result}> unknown");
        Body.Line("/// <summary>Calls the function of the type that the value has, the last one for JSON that is of none of them, and returns its result.</summary>");
        using (Body.Block($"public {result} Match<{result}>({string.Join(", ", parameters)}) => _branch switch", "};"))
        {
            foreach (var branch in _model.Branches)
            {
                Body.Line($"{Number(branch)} => {branch.Parameter}(({_file.TypeName(branch.Type)}){Value}),");
            }

            Body.Line("_ => unknown(Value),");
        }

        Body.Line();
    }

    private void WriteSwitch()
    {
        var action = _file.Use("System", "Action");
        var parameters = _model.Branches.Select(branch => $"{action}<{_file.TypeName(branch.Type)}> {branch.Parameter}").Append($"{action}<{_file.NullableObject}> unknown");
        Body.Line("/// <summary>Calls the action of the type that the value has, the last one for JSON that is of none of them.</summary>");
        using (Body.Block($"public void Switch({string.Join(", ", parameters)})"))
        {
            using (Body.Block("switch (_branch)"))
            {
                foreach (var branch in _model.Branches)
                {
                    Body.Line($"case {Number(branch)}: {branch.Parameter}(({_file.TypeName(branch.Type)}){Value}); break;");
                }

                Body.Line("default: unknown(Value); break;");
            }
        }

        Body.Line();
    }

    private void WriteText()
    {
        Body.Line("/// <summary>The value in a path, a query or a header.</summary>");
        using (Body.Block($"internal {_file.Nullable("string")} ToText() => _branch switch", "};"))
        {
            foreach (var branch in _model.Branches)
            {
                Body.Line($"{Number(branch)} => {WireTextExpression.Of(branch.Type, branch.Wire, $"(({_file.TypeName(branch.Type)}){Value})")},");
            }

            Body.Line($"_ => throw new {_file.Use("System", "InvalidOperationException")}(\"JSON that is of none of the types has no text.\"),");
        }

        Body.Line();
    }

    private int Number(UnionBranchModel branch)
    {
        for (var index = 0; ; index++)
        {
            if (ReferenceEquals(_model.Branches[index], branch))
            {
                return index + 1;
            }
        }
    }

    private static bool Names(TypeRef type, string name) => type.Name == name || type.Arguments.Any(argument => Names(argument, name));
}
