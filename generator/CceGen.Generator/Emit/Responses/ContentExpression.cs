using System;
using CceGen.Generator.Emit.Codecs;
using CceGen.Generator.Emit.Json;
using CceGen.Generator.Emit.Text;
using CceGen.Generator.Model;

namespace CceGen.Generator.Emit.Responses;

/// <summary>Writes the expression that reads the body of a response.</summary>
internal static class ContentExpression
{
    private const string Token = "cancellationToken).ConfigureAwait(false)";

    /// <summary>What is awaited and returned.</summary>
    public static string Of(SourceFile file, OperationModel model, ContentModel content) => content switch
    {
        JsonContentModel json => $"{(json.Type.IsNullable ? "ReadNullableAsync" : "ReadAsync")}<{file.TypeName(json.Type)}>(request, response, {CodecExpression.Of(file, json.Type, json.Wire)}, {Token}",
        _ => throw new ArgumentOutOfRangeException(nameof(content), content, $"{model.MethodName} returns what nobody reads."),
    };

    /// <summary>The lambda that reads JSON out of a text.</summary>
    public static string Parse(SourceFile file, JsonContentModel json) =>
        $"text => JsonBody.Parse<{file.TypeName(json.Type)}>(text, {CodecExpression.Of(file, json.Type, json.Wire)}, {JsonDialect.SerializerExpression})";
}
