using System;
using CceGen.Generator.Emit.Codecs;
using CceGen.Generator.Emit.Json;
using CceGen.Generator.Emit.Text;
using CceGen.Generator.Model;

namespace CceGen.Generator.Emit.Bodies;

/// <summary>Writes what a request carries.</summary>
internal static class BodyEmitter
{
    /// <summary>Writes the checks of the arguments.</summary>
    public static void WriteChecks(SourceFile file, BodyModel? body)
    {
        // The writer of JSON says itself what is wrong with the value of an enum.
        if (body is null or JsonBodyModel { Value.Type.IsValueType: true })
        {
            return;
        }

        foreach (var argument in body.Arguments)
        {
            ArgumentCheck.Write(file, argument);
        }
    }

    /// <summary>Writes the statement that gives the request its content.</summary>
    /// <param name="file">The file.</param>
    /// <param name="body">The body; null for none.</param>
    /// <param name="request">The local variable with the request.</param>
    public static void Write(SourceFile file, BodyModel? body, string request)
    {
        switch (body)
        {
            case null:
                break;
            case JsonBodyModel json:
                WriteValue(file, json.Value, request, $"JsonBody.Create({json.Value.Name}, {Literal.Of(json.MediaType)}, {CodecExpression.Of(file, json.Value.Type, json.Wire)}, {JsonDialect.SerializerExpression})");
                break;
            case TextBodyModel text:
                WriteValue(file, text.Value, request, $"TextBody.Create({Text(file, text)}, {Literal.Of(text.MediaType)}, {(text.Charset is null ? "" : Literal.Of(text.Charset) + ", ")}nameof({text.Value.Name}))");
                break;
            case BinaryBodyModel binary:
                WriteValue(file, binary.Value, request, $"new StreamBody({binary.Value.Name}{(binary.IsFile ? ".Data" : "")}, {MediaType(binary)}, nameof({(binary.Chosen ?? binary.Value).Name}))");
                break;
            case FormBodyModel form:
                FormEmitter.Write(file, form, request);
                break;
            case FormObjectBodyModel form:
                FormEmitter.Write(file, form, request);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(body), body, "There is no such body.");
        }
    }

    private static void WriteValue(SourceFile file, MethodParameterModel value, string request, string content)
    {
        if (value.IsRequired)
        {
            file.Body.Line($"{request}.Content = {content};");
            return;
        }

        using (file.Body.Block($"if ({NullTest.NotOf(value.Type, value.Name)})"))
        {
            file.Body.Line($"{request}.Content = {content};");
        }
    }

    // What is not null has a text.
    private static string Text(SourceFile file, TextBodyModel text)
    {
        var expression = WireTextExpression.Of(text.Value.Type, text.Wire, text.Value.Name);
        return expression == text.Value.Name ? expression : expression + file.Bang;
    }

    private static string MediaType(BinaryBodyModel binary) => binary switch
    {
        { IsFile: true } => $"{binary.Value.Name}.ContentType ?? {Literal.Of(binary.MediaType)}",
        { Chosen: null } => Literal.Of(binary.MediaType),
        { MediaType: "" } => binary.Chosen.Name,
        _ => $"{binary.Chosen.Name} ?? {Literal.Of(binary.MediaType)}",
    };
}
