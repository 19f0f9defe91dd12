using System;
using System.Linq;
using CceGen.Generator.Emit.Text;
using CceGen.Generator.Model;

namespace CceGen.Generator.Emit.Requests;

/// <summary>Writes the lines that add headers and cookies to a request.</summary>
internal static class HeaderEmitter
{
    public static void Write(SourceFile file, OperationModel model)
    {
        foreach (var parameter in model.Parameters.Where(parameter => parameter.Place is ParameterPlace.Header or ParameterPlace.Cookie))
        {
            file.Body.Line($"{CallLocals.Request(model)}.{(parameter.Place == ParameterPlace.Header ? Header(file, parameter, model.Accept) : Cookie(file, parameter))};");
        }
    }

    /// <summary>Whether the parameter says what the caller accepts, instead of what the method reads.</summary>
    public static bool IsAccept(ParameterModel parameter) => parameter.Serialization.Content == ParameterContent.Text && IsHeader(parameter, "Accept");

    private static bool IsHeader(ParameterModel parameter, string name) =>
        parameter.Place == ParameterPlace.Header && parameter.WireName.Equals(name, StringComparison.OrdinalIgnoreCase);

    private static string Header(SourceFile file, ParameterModel parameter, string? accept)
    {
        var serialization = parameter.Serialization;
        if (serialization.Content == ParameterContent.Text && IsHeader(parameter, "Content-Type"))
        {
            return $"SetContentType({ParameterExpression.Of(file, parameter)}, {ParameterExpression.NameOf(parameter)})";
        }

        if (accept is not null && !ParameterExpression.IsAlwaysSent(parameter) && IsAccept(parameter))
        {
            return $"AddHeader({Literal.Of(parameter.WireName)}, {ParameterExpression.Of(file, parameter)} ?? {Literal.Of(accept)}, {ParameterExpression.NameOf(parameter)})";
        }

        var isList = serialization.Content is ParameterContent.List or ParameterContent.Lists or ParameterContent.Parts;
        var separator = isList && serialization.Format is ParameterFormat.Spaces or ParameterFormat.Tabs or ParameterFormat.Pipes
            ? ", " + ParameterExpression.Separator(serialization.Format)
            : "";
        return $"{(isList && ParameterExpression.IsAlwaysSent(parameter) ? "AddRequiredHeader" : "AddHeader")}({Arguments(file, parameter)}, {ParameterExpression.NameOf(parameter)}{separator}{(serialization.HasJson ? ", hasJson: true" : "")})";
    }

    private static string Cookie(SourceFile file, ParameterModel parameter)
    {
        var serialization = parameter.Serialization;
        var isRaw = serialization.Format == ParameterFormat.Cookie;
        var isSeveral = serialization.Explode && serialization.Content is ParameterContent.List or ParameterContent.Lists or ParameterContent.Parts;
        return $"Add{(isRaw ? "Raw" : "")}Cookie{(isSeveral ? "s" : "")}({Arguments(file, parameter)}{(isRaw ? ", " + ParameterExpression.NameOf(parameter) : "")})";
    }

    private static string Arguments(SourceFile file, ParameterModel parameter) => $"{Literal.Of(parameter.WireName)}, {ParameterExpression.Of(file, parameter)}";
}
