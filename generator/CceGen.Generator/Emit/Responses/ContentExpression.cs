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
        JsonContentModel json => $"{(json.Type.IsNullable ? "ReadNullableAsync" : "ReadAsync")}<{CodecExpression.TypeOf(file, json.Type)}>({(model.HasReadingHook ? CallLocals.Response(model) : Exchange(model))}, {CodecExpression.Of(file, json.Type, json.Wire)}, {CallToken.Of(model)}).ConfigureAwait(false)",
        TextContentModel { MayBeJson: true } => $"ResponseTextReader.ReadAsync({Exchange(model)}, text => JsonBody.Parse<string>(text, JsonCodecs.String, {JsonDialect.ReaderExpression(model.HasTwoSettings)}), {Unreadable(model)}, {CallToken.Of(model)}).ConfigureAwait(false)",
        TextContentModel => $"ResponseTextReader.ReadAsync({Exchange(model)}, {Unreadable(model)}, {CallToken.Of(model)}).ConfigureAwait(false)",
        FileContentModel => $"{content.Type.Name}.OpenAsync({CallLocals.Response(model)}, {CallToken.Of(model)}).ConfigureAwait(false)",
        SequenceContentModel sequence => Sequence(file, model, sequence),
        _ => throw new ArgumentOutOfRangeException(nameof(content), content, $"{model.MethodName} returns what nobody reads."),
    };

    /// <summary>The file of a response as an object of the user's class.</summary>
    public static string OfOwnFile(OperationModel model, ContentModel content)
    {
        var response = CallLocals.Response(model);
        var stream = $"await ResponseOpening.OpenAsync({response}, {CallToken.Of(model)}).ConfigureAwait(false)";
        var client = IsLeased(model) ? CallLocals.Lease(model) + ".Take()" : "null";
        return $"new {content.Type.Name}((int){response}.StatusCode, ResponseFacts.HeadersOf({response}), {stream}, {client}, ResponseOpening.Take({response}))";
    }

    /// <summary>Whether a response that the caller reads ends the HTTP client of its call.</summary>
    public static bool IsLeased(OperationModel model) => model is { CreatesHttpClient: true, DisposesHttpClient: true };

    // What makes the exception for a body that cannot be read.
    private static string Unreadable(OperationModel model) => model.HasReadingHook ? "Unreadable" : model.ExceptionName + ".Unreadable";

    private static string Sequence(SourceFile file, OperationModel model, SequenceContentModel sequence)
    {
        var allowsNull = sequence.Item is { Type.IsNullable: true } ? ", isNullable: true" : "";
        var item = sequence.Type.Arguments[0];
        var (items, read) = sequence.Format switch
        {
            SequenceFormat.JsonLines => ("JsonLineItems", $"item => {Parsed(file, model, sequence.Item!, "item.Text")}"),
            SequenceFormat.JsonSequence => ("JsonSequenceItems", $"item => {Parsed(file, model, sequence.Item!, "item.Text")}"),
            SequenceFormat.ServerSentEvents when sequence.Item is null => ("ServerSentEventItems", $"item => new {item.Name}(item)"),
            SequenceFormat.ServerSentEvents => ("ServerSentEventItems", $"item => new {file.TypeName(item)}(item, {Parse(file, model, sequence.Item)}{allowsNull})"),
            _ => throw new ArgumentOutOfRangeException(nameof(sequence), sequence.Format, "There is no such format."),
        };
        var nullItems = sequence.Format == SequenceFormat.ServerSentEvents ? "" : allowsNull;
        return $"{file.TypeName(sequence.Type)}.OpenAsync({Exchange(model)}, (body, facts) => new {items}(body, facts), {read}, cancellationToken{nullItems}).ConfigureAwait(false)";
    }

    private static string Exchange(OperationModel model) => $"{CallLocals.Request(model)}, {CallLocals.Response(model)}";

    /// <summary>The lambda that reads JSON out of a text.</summary>
    public static string Parse(SourceFile file, OperationModel model, JsonContentModel json) =>
        $"text => {Parsed(file, model, json, "text")}";

    private static string Parsed(SourceFile file, OperationModel model, JsonContentModel json, string text) =>
        $"JsonBody.Parse<{CodecExpression.TypeOf(file, json.Type)}>({text}, {CodecExpression.Of(file, json.Type, json.Wire)}, {JsonDialect.ReaderExpression(model.HasTwoSettings)})";
}
