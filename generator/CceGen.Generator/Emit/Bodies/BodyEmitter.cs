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
        if (body is JsonBodyModel { Value.Type.IsValueType: false } json)
        {
            ArgumentCheck.Write(file, json.Value);
        }
    }

    /// <summary>Writes the statement that gives the request its content.</summary>
    public static void Write(SourceFile file, BodyModel? body)
    {
        if (body is JsonBodyModel json)
        {
            WriteValue(file, json.Value, $"JsonBody.Create({json.Value.Name}, {Literal.Of(json.MediaType)}, {CodecExpression.Of(file, json.Value.Type, json.Wire)}, {JsonDialect.SerializerExpression})");
        }
    }

    private static void WriteValue(SourceFile file, MethodParameterModel value, string content)
    {
        if (value.IsRequired)
        {
            file.Body.Line($"request.Content = {content};");
            return;
        }

        using (file.Body.Block($"if ({value.Name} is not null)"))
        {
            file.Body.Line($"request.Content = {content};");
        }
    }
}
