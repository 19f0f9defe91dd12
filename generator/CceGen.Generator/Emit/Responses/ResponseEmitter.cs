using System.Globalization;
using System.Linq;
using CceGen.Generator.Emit.Codecs;
using CceGen.Generator.Emit.Text;
using CceGen.Generator.Model;

namespace CceGen.Generator.Emit.Responses;

/// <summary>Writes what a method does with the response: reads a success, and throws everything else.</summary>
internal static class ResponseEmitter
{
    public static void Write(SourceFile file, OperationModel model)
    {
        if (!model.CreatesHttpClient)
        {
            CallToken.Write(file, model);
        }

        var response = CallLocals.Response(model);
        file.Body.Line($"using var {response} = await SendRequestAsync({(model.CreatesHttpClient ? CallLocals.HttpClient(model) + ", " : "")}{CallLocals.Request(model)}, {CallToken.Of(model)}).ConfigureAwait(false);");
        file.Body.Line(model.HasAsyncHooks
            ? $"await ProcessResponseAsync({CallLocals.HttpClient(model)}, {response}, {CallToken.Of(model)}).ConfigureAwait(false);"
            : $"ProcessResponse({CallLocals.HttpClient(model)}, {response});");
        using (file.Body.Block($"switch ((int){response}.StatusCode)"))
        {
            WriteSuccesses(file, model);
            WriteErrors(file, model);
        }
    }

    private static void WriteSuccesses(SourceFile file, OperationModel model)
    {
        if (model.Result is null)
        {
            file.Body.Line($"case {string.Join(" or ", model.Successes.Select(Case).Prepend(">= 200 and <= 299"))}:");
            WriteIndented(file, Return(file, model, null));
            return;
        }

        for (var index = 0; index < model.Successes.Count; index++)
        {
            var success = model.Successes[index];
            var isLast = index == model.Successes.Count - 1;
            file.Body.Line($"case {(isLast ? ">= 200 and <= 299" : Case(success))}:");
            WriteIndented(file, success.Content is { } content ? Return(file, model, Value(file, model, model.Result, content))
                : model.Result is { IsValueType: true, IsNullable: false } ? Throw(file, model, success)
                : Return(file, model, "null"));
        }
    }

    // Who reads the response after the call disposes the HTTP client with it; a result of any JSON does not always say that it may be null.
    private static string Value(SourceFile file, OperationModel model, TypeRef result, ContentModel content)
    {
        if (content is FileContentModel { IsOwn: true })
        {
            return ContentExpression.OfOwnFile(model, content);
        }

        var value = $"await {ContentExpression.Of(file, model, content)}";
        return ContentExpression.IsLeased(model) && content is FileContentModel or SequenceContentModel ? $"({value}).Own({CallLocals.Lease(model)}.Take())"
            : result is { Kind: TypeKind.Any, IsAnnotated: false } && content.Type.IsNullable && file.Bang.Length > 0 ? $"({value}){file.Bang}"
            : value;
    }

    // A stream takes the content out of the response: the headers are read before.
    private static string Return(SourceFile file, OperationModel model, string? value) => (model.FullResponse?.Type ?? model.Wrapped) is { } type
        ? $"return new {file.TypeName(type)}((int){CallLocals.Response(model)}.StatusCode, ResponseFacts.HeadersOf({CallLocals.Response(model)}){(value is null ? "" : ", " + value)});"
        : value is null ? "return;" : $"return {value};";

    // A single status comes before the range that it is part of; whatever is not documented comes last.
    private static void WriteErrors(SourceFile file, OperationModel model)
    {
        var listed = model.Errors.Where(error => !error.IsDefault).OrderBy(error => error.To - error.From);
        foreach (var group in listed.GroupBy(error => (IsRange: error.From != error.To, error.Content, error.Message)))
        {
            file.Body.Line($"case {string.Join(" or ", group.Select(Case))}:");
            WriteIndented(file, Throw(file, model, group.First()));
        }

        file.Body.Line("default:");
        WriteIndented(file, Throw(file, model, model.Errors.FirstOrDefault(error => error.IsDefault)));
    }

    private static string Throw(SourceFile file, OperationModel model, ResponseModel? error)
    {
        var json = error?.Content as JsonContentModel;
        if (model.HasReadingHook)
        {
            return $"throw await {ReadError(file, model, error)}.ConfigureAwait(false);";
        }

        var read = json is null ? "" : ContentExpression.Parse(file, model, json) + ", ";
        return $"throw await {model.ExceptionName}.CreateAsync({CallLocals.Request(model)}, {CallLocals.Response(model)}, {read}{CallToken.Of(model)}).ConfigureAwait(false);";
    }

    private static string ReadError(SourceFile file, OperationModel model, ResponseModel? error)
    {
        var message = error?.Message is { } text ? Literal.Of(text) : "null";
        string Call(string method, string codec) => $"{method}({CallLocals.Request(model)}, {CallLocals.Response(model)}, {message}, {codec}{CallToken.Of(model)})";
        return error?.Content switch
        {
            JsonContentModel json => Call("ReadErrorAsync", CodecExpression.Of(file, json.Type, json.Wire) + ", "),
            TextContentModel { MayBeJson: true } => $"(ResponseTextReader.IsJson({CallLocals.Response(model)}) ? {Call("ReadErrorAsync", "JsonCodecs.String, ")} : {Call("ReadTextErrorAsync", "")})",
            TextContentModel => Call("ReadTextErrorAsync", ""),
            _ => Call("ReadErrorAsync", ""),
        };
    }

    private static string Case(ResponseModel response) =>
        response.From == response.To ? Invariant(response.From) : $">= {Invariant(response.From)} and <= {Invariant(response.To)}";

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static void WriteIndented(SourceFile file, string line)
    {
        using (file.Body.Indent())
        {
            file.Body.Line(line);
        }
    }
}
