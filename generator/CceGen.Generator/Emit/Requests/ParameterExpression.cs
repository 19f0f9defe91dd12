using CceGen.Generator.Emit.Codecs;
using CceGen.Generator.Emit.Json;
using CceGen.Generator.Emit.Text;
using CceGen.Generator.Model;
using CceGen.Generator.Model.Wire;

namespace CceGen.Generator.Emit.Requests;

/// <summary>The C# expression of what a parameter sends: one text, a list of texts, or members.</summary>
internal static class ParameterExpression
{
    public static string Of(SourceFile file, ParameterModel parameter) => parameter.Serialization.Content switch
    {
        ParameterContent.Text => WireTextExpression.Of(parameter.Type, parameter.Wire, parameter.Name),
        ParameterContent.List => Items(file, parameter),
        ParameterContent.Lists when parameter.Serialization.Separators.Length > 0 => $"JsonParameter.Lists({Value(file, parameter)}, {Literal.Of(parameter.Serialization.Separators)}, {NameOf(parameter)}){Bang(file, parameter)}",
        ParameterContent.Json => $"JsonParameter.Text({Value(file, parameter)})",
        _ when parameter.Serialization.Format == ParameterFormat.DeepObject => $"JsonParameter.DeepMembers({Literal.Of(parameter.WireName)}, {Value(file, parameter)})",
        ParameterContent.Lists => $"JsonParameter.List({Value(file, parameter)}){Bang(file, parameter)}",
        _ when IsMembers(parameter.Serialization) => $"JsonParameter.Members({Value(file, parameter)})",
        _ when parameter.Serialization.Explode => $"JsonParameter.Pairs({Value(file, parameter)}, {NameOf(parameter)}){Bang(file, parameter)}",
        _ => $"JsonParameter.List({Value(file, parameter)}){Bang(file, parameter)}",
    };

    public static string NameOf(ParameterModel parameter) => $"nameof({parameter.Name})";

    /// <summary>Whether a list is sent even when it is empty.</summary>
    public static bool IsAlwaysSent(ParameterModel parameter) => parameter.IsRequired && !parameter.Type.IsNullable;

    /// <summary>Whether the expression is a list of members and not of texts.</summary>
    public static bool IsMembers(ParameterSerialization serialization) => serialization.Content == ParameterContent.Parts
        && (serialization.Format == ParameterFormat.DeepObject || (serialization.Explode && serialization.Place != ParameterPlace.Header));

    /// <summary>The character between the texts as a literal of C#.</summary>
    public static string Separator(ParameterFormat format) => format switch
    {
        ParameterFormat.Spaces => "' '",
        ParameterFormat.Tabs => @"'\t'",
        ParameterFormat.Pipes => "'|'",
        _ => "','",
    };

    private static string Bang(SourceFile file, ParameterModel parameter) => IsAlwaysSent(parameter) ? file.Bang : "";

    private static string Value(SourceFile file, ParameterModel parameter) =>
        $"{parameter.Name}, {CodecExpression.Of(file, parameter.Type, parameter.Wire)}, {JsonDialect.SerializerExpression}";

    private static string Items(SourceFile file, ParameterModel parameter)
    {
        var item = parameter.Type.Arguments[0];
        if (item.Kind == TypeKind.String)
        {
            return parameter.Name;
        }

        file.Import("System.Linq");
        return $"{parameter.Name}{(parameter.Type.IsNullable ? "?" : "")}.Select(item => {WireTextExpression.Of(item, ((ListWire)parameter.Wire).Item, "item")}{(item.Kind == TypeKind.Any ? " ?? \"\"" : "")})";
    }
}
