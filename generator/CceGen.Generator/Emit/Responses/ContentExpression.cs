using System;
using CceGen.Generator.Emit.Codecs;
using CceGen.Generator.Emit.Json;
using CceGen.Generator.Emit.Text;
using CceGen.Generator.Model;

namespace CceGen.Generator.Emit.Responses;

/// <summary>Writes the expression that reads the body of a response.</summary>
internal static class ContentExpression
{
    /// <summary>What is awaited and returned.</summary>
    public static string Of(SourceFile file, OperationModel model, ContentModel content) => content switch
    {
        JsonContentModel json => $"{(json.Type.IsNullable ? "ReadNullableAsync" : "ReadAsync")}<{CodecExpression.TypeOf(file, json.Type)}>({Exchange(model)}, {CodecExpression.Of(file, json.Type, json.Wire)}, {CallToken.Of(model)}).ConfigureAwait(false)",
        TextContentModel { MayBeJson: true } => $"ResponseTextReader.ReadAsync({Exchange(model)}, text => JsonBody.Parse<string>(text, JsonCodecs.String, {JsonDialect.SerializerExpression}), {Unreadable(model)}, {CallToken.Of(model)}).ConfigureAwait(false)",
        TextContentModel => $"ResponseTextReader.ReadAsync({Exchange(model)}, {Unreadable(model)}, {CallToken.Of(model)}).ConfigureAwait(false)",
        FileContentModel => $"{content.Type.Name}.OpenAsync({CallLocals.Response(model)}, {CallToken.Of(model)}).ConfigureAwait(false)",
        SequenceContentModel sequence => Sequence(file, model, sequence),
        _ => throw new ArgumentOutOfRangeException(nameof(content), content, $"{model.MethodName} returns what nobody reads."),
    };

    // What makes the exception for a body that cannot be read.
    private static string Unreadable(OperationModel model) => model.HasReadingHook ? "Unreadable" : model.ExceptionName + ".Unreadable";

    private static string Sequence(SourceFile file, OperationModel model, SequenceContentModel sequence)
    {
        var allowsNull = sequence.Item is { Type.IsNullable: true } ? ", isNullable: true" : "";
        var item = sequence.Type.Arguments[0];
        var (items, read) = sequence.Format switch
        {
            SequenceFormat.JsonLines => ("JsonLineItems", $"item => {Parsed(file, sequence.Item!, "item.Text")}"),
            SequenceFormat.JsonSequence => ("JsonSequenceItems", $"item => {Parsed(file, sequence.Item!, "item.Text")}"),
            SequenceFormat.ServerSentEvents when sequence.Item is null => ("ServerSentEventItems", $"item => new {item.Name}(item)"),
            SequenceFormat.ServerSentEvents => ("ServerSentEventItems", $"item => new {file.TypeName(item)}(item, {Parse(file, sequence.Item)}{allowsNull})"),
            _ => throw new ArgumentOutOfRangeException(nameof(sequence), sequence.Format, "There is no such format."),
        };
        var nullItems = sequence.Format == SequenceFormat.ServerSentEvents ? "" : allowsNull;
        return $"{file.TypeName(sequence.Type)}.OpenAsync({Exchange(model)}, (body, facts) => new {items}(body, facts), {read}, cancellationToken{nullItems}).ConfigureAwait(false)";
    }

    private static string Exchange(OperationModel model) => $"{CallLocals.Request(model)}, {CallLocals.Response(model)}";

    /// <summary>The lambda that reads JSON out of a text.</summary>
    public static string Parse(SourceFile file, JsonContentModel json) =>
        $"text => {Parsed(file, json, "text")}";

    private static string Parsed(SourceFile file, JsonContentModel json, string text) =>
        $"JsonBody.Parse<{CodecExpression.TypeOf(file, json.Type)}>({text}, {CodecExpression.Of(file, json.Type, json.Wire)}, {JsonDialect.SerializerExpression})";
}
