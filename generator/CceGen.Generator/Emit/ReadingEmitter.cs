using CceGen.Generator.Emit.Json;
using CceGen.Generator.Emit.Text;
using CceGen.Generator.Model;

namespace CceGen.Generator.Emit;

/// <summary>Writes the methods of a client that read the bodies of responses.</summary>
internal static class ReadingEmitter
{
    // The type is a part of each client, so that derived classes name it as they do in NSwag's.
    private const string Read = "ObjectResponseResult<T>";

    public static void Write(SourceFile file, ClientModel model)
    {
        if (model.HasReadingHook)
        {
            file.Body.Line();
            WriteHook(file, model);
            WriteCalls(file, model);
            WriteErrors(file, model);
        }
        else
        {
            WriteReading(file, model);
        }
    }

    private static string HeadersType(SourceFile file) =>
        $"{file.Use("System.Collections.Generic", "IReadOnlyDictionary")}<string, {file.Use("System.Collections.Generic", "IEnumerable")}<string>>";

    private static void WriteHook(SourceFile file, ClientModel model)
    {
        var task = file.Use("System.Threading.Tasks", "Task");
        var exception = file.Use("System", "Exception");
        var nullable = file.IsNullableEnabled ? "?" : "";
        file.Body.Line($$"""
            /// <summary>Whether bodies are read as text first, so that the exception for one that cannot be read has all of it.</summary>
            public bool ReadResponseAsString { get; set; }

            /// <summary>Reads the body of a response, be it a success or an error.</summary>
            /// <typeparam name="T">The type of the result.</typeparam>
            /// <param name="response">The response.</param>
            /// <param name="headers">Its headers.</param>
            /// <param name="cancellationToken">Cancels the call.</param>
            /// <returns>The result, and the body as text if it was read as such.</returns>
            /// <exception cref="{{model.ExceptionName}}">The body cannot be read.</exception>
            protected virtual async {{task}}<{{Read}}> ReadObjectResponseAsync<T>({{file.Use("System.Net.Http", "HttpResponseMessage")}} response, {{HeadersType(file)}} headers, {{file.Use("System.Threading", "CancellationToken")}} cancellationToken)
            {
                if (response?.Content is null)
                {
                    return default;
                }

                var codec = ResponseReading.CodecOf(response) as JsonCodec<T> ?? JsonCodecs.Library<T>();
                string{{nullable}} text = null;
                using var body = new ReceivedBody(response.Content);
                try
                {
                    if (!ReadResponseAsString)
                    {
                        return new {{Read}}((await JsonBody.ReadAsync(body, codec, {{JsonDialect.ReaderExpression(model.HasTwoSettings)}}, cancellationToken).ConfigureAwait(false)){{file.Bang}}, "");
                    }

                    text = await body.ReadTextAsync(cancellationToken).ConfigureAwait(false);
                    return new {{Read}}(JsonBody.Parse(text, codec, {{JsonDialect.ReaderExpression(model.HasTwoSettings)}}){{file.Bang}}, text);
                }
                catch ({{exception}} exception) when (JsonBody.IsUnreadable(exception))
                {
                    throw new {{model.ExceptionName}}(ResponseReading.UnreadableMessage(typeof(T), ReadResponseAsString), (int)response.StatusCode, text ?? ResponseReading.TextOf(response) ?? body.Head, headers, exception);
                }
            }

            /// <summary>What a body was read as.</summary>
            /// <typeparam name="T">The type of the result.</typeparam>
            """);
        using (file.Body.Block($"protected readonly struct {Read}"))
        {
            file.Body.Line($$"""
                /// <summary>Initializes a new instance.</summary>
                /// <param name="responseObject">The result.</param>
                /// <param name="responseText">The body as text; empty if it was not read as such.</param>
                public ObjectResponseResult(T responseObject, string responseText)
                {
                    Object = responseObject;
                    Text = responseText;
                }

                /// <summary>The result; null for the JSON <c>null</c>.</summary>
                public T Object { get; }

                /// <summary>The body as text; empty if it was not read as such.</summary>
                public string Text { get; }
                """);
        }

        file.Body.Line();
    }

    private static void WriteCalls(SourceFile file, ClientModel model)
    {
        var task = file.Use("System.Threading.Tasks", "Task");
        if (model.ReadsValues)
        {
            file.Body.Line($$"""
                private async {{task}}<TResult> ReadAsync<TResult>({{ResponseParameters(file)}})
                {
                    var headers = ResponseFacts.HeadersOf(response);
                    ResponseReading.Begin(response, codec);
                    var result = await ReadObjectResponseAsync<TResult>(response, headers, cancellationToken).ConfigureAwait(false);
                    return result.Object is { } value ? value : throw new {{model.ExceptionName}}(ResponseReading.NullMessage, (int)response.StatusCode, result.Text, headers, null);
                }

                """);
        }

        if (model.ReadsNullable)
        {
            file.Body.Line($$"""
                private async {{task}}<{{(file.IsNullableEnabled ? "TResult?" : "TResult")}}> ReadNullableAsync<TResult>({{ResponseParameters(file)}})
                {
                    ResponseReading.Begin(response, codec);
                    return (await ReadObjectResponseAsync<TResult>(response, ResponseFacts.HeadersOf(response), cancellationToken).ConfigureAwait(false)).Object;
                }

                """);
        }

        if (model.ReadsTexts)
        {
            file.Body.Line($$"""
                private static {{model.ExceptionName}} Unreadable(OperationRequest request, {{file.Use("System.Net.Http", "HttpResponseMessage")}} response, {{file.Nullable("string")}} text, {{file.Nullable(file.Use("System", "Exception"))}} exception) =>
                    new {{model.ExceptionName}}(ResponseReading.UnreadableMessage(typeof(string), true), (int)response.StatusCode, text, ResponseFacts.HeadersOf(response), exception);

                """);
        }
    }

    private static void WriteErrors(SourceFile file, ClientModel model)
    {
        var task = $"{file.Use("System.Threading.Tasks", "Task")}<{model.ExceptionName}>";
        var exchange = $"OperationRequest request, {file.Use("System.Net.Http", "HttpResponseMessage")} response, ";
        var token = $"{file.Use("System.Threading", "CancellationToken")} cancellationToken";
        file.Body.Line($$"""
            private static async {{task}} ReadErrorAsync({{exchange}}{{file.Nullable("string")}} description, {{token}})
            {
                var facts = await ResponseFacts.ReadAsync(request, response, cancellationToken).ConfigureAwait(false);
                return new {{model.ExceptionName}}(description ?? ResponseReading.UnexpectedMessage(facts.StatusCode), facts.StatusCode, facts.Text, facts.Headers, facts.ReadException);
            }

            private async {{task}} ReadErrorAsync<TResult>({{exchange}}string description, JsonCodec<TResult> codec, {{token}})
            {
                var facts = await ResponseFacts.ReadAsync(request, response, cancellationToken).ConfigureAwait(false);
                if (facts.Text is { Length: > 0 } text)
                {
                    ResponseReading.BeginAgain(response, codec, text);
                    var result = await ReadObjectResponseAsync<TResult>(response, facts.Headers, cancellationToken).ConfigureAwait(false);
                    if (result.Object is { } error)
                    {
                        return new {{model.ExceptionName}}<TResult>(description, facts.StatusCode, text, facts.Headers, error, null);
                    }
                }

                return new {{model.ExceptionName}}(description, facts.StatusCode, facts.Text, facts.Headers, facts.ReadException);
            }
            """);
        if (model.HasTextErrors)
        {
            file.Body.Line();
            file.Body.Line($$"""
                private static async {{task}} ReadTextErrorAsync({{exchange}}string description, {{token}})
                {
                    var facts = await ResponseFacts.ReadAsync(request, response, cancellationToken).ConfigureAwait(false);
                    return facts.Text is { } text
                        ? new {{model.ExceptionName}}<string>(description, facts.StatusCode, text, facts.Headers, text, null)
                        : new {{model.ExceptionName}}(description, facts.StatusCode, null, facts.Headers, facts.ReadException);
                }
                """);
        }
    }

    private static void WriteReading(SourceFile file, ClientModel model)
    {
        if (model.ReadsValues)
        {
            WriteMethod(file, model, "ReadAsync", "TResult", $$"""
                if (await JsonBody.ReadAsync(body, codec, {{JsonDialect.ReaderExpression(model.HasTwoSettings)}}, cancellationToken).ConfigureAwait(false) is { } result)
                {
                    return result;
                }
                """);
        }

        if (model.ReadsNullable)
        {
            WriteMethod(file, model, "ReadNullableAsync", file.IsNullableEnabled ? "TResult?" : "TResult", $"return await JsonBody.ReadAsync(body, codec, {JsonDialect.ReaderExpression(model.HasTwoSettings)}, cancellationToken).ConfigureAwait(false);");
        }
    }

    private static void WriteMethod(SourceFile file, ClientModel model, string name, string result, string read)
    {
        file.Body.Line();
        using (file.Body.Block($"private async {file.Use("System.Threading.Tasks", "Task")}<{result}> {name}<TResult>({Parameters(file)})"))
        {
            file.Body.Line("using var body = new ReceivedBody(response.Content);");
            using (file.Body.Block("try"))
            {
                file.Body.Line(read);
            }

            using (file.Body.Block($"catch ({file.Use("System", "Exception")} exception) when (JsonBody.IsUnreadable(exception))"))
            {
                file.Body.Line($"throw {model.ExceptionName}.Unreadable(request, response, body.Head, exception);");
            }

            if (name == "ReadAsync")
            {
                file.Body.Line();
                file.Body.Line($"throw {model.ExceptionName}.Unreadable(request, response, body.Head, null);");
            }
        }
    }

    private static string Parameters(SourceFile file) => $"OperationRequest request, {ResponseParameters(file)}";

    private static string ResponseParameters(SourceFile file) =>
        $"{file.Use("System.Net.Http", "HttpResponseMessage")} response, JsonCodec<TResult> codec, {file.Use("System.Threading", "CancellationToken")} cancellationToken";
}
