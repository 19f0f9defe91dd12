using CceGen.Generator.Emit.Json;
using CceGen.Generator.Model;

namespace CceGen.Generator.Emit;

/// <summary>Writes the exception that a client throws, and the one with a typed body.</summary>
internal static class ExceptionEmitter
{
    public static string Emit(RuntimeModel model)
    {
        var file = new SourceFile(model.File);
        file.ImportRuntime();
        WriteException(file, model);
        file.Body.Line();
        WriteTypedException(file, model);
        return file.ToString();
    }

    private static void WriteException(SourceFile file, RuntimeModel model)
    {
        var name = model.ExceptionName;
        var text = file.Nullable("string");
        var inner = file.Nullable(file.Use("System", "Exception"));
        var headers = Headers(file);
        file.Body.Line($$"""
            /// <summary>The server refused a request, or its answer could not be read.</summary>
            {{GeneratedCodeAttribute.Text(file)}}
            {{model.File.Access}} partial class {{name}} : {{file.Use("System", "Exception")}}
            {
                /// <summary>Makes an exception, for example in a test.</summary>
                /// <param name="message">What happened.</param>
                /// <param name="statusCode">The status of the answer.</param>
                /// <param name="response">The body of the answer as text.</param>
                /// <param name="headers">The headers of the answer.</param>
                /// <param name="innerException">What made the answer unreadable.</param>
                public {{name}}(string message, int statusCode, {{text}} response, {{headers}} headers, {{inner}} innerException)
                    : base(message, innerException)
                {
                    StatusCode = statusCode;
                    Response = response;
                    Headers = headers;
                }

                internal {{name}}(ResponseFacts facts, {{inner}} innerException)
                    : this(facts.Message, facts.StatusCode, facts.Text, facts.Headers, innerException)
                {
                    Operation = facts.Operation;
                    Method = facts.Method;
                    Url = facts.Url;
                }

                /// <summary>The status of the answer, for example 404.</summary>
                public int StatusCode { get; }

                /// <summary>
                /// The body of the answer as text: of a refusal all of it, null when it broke off; of a success that could not be
                /// read its beginning, as far as it was read.
                /// </summary>
                public {{text}} Response { get; }

                /// <summary>The headers of the answer, those of its content included.</summary>
                public {{headers}} Headers { get; }

                /// <summary>The operation of the document that was called.</summary>
                public {{text}} Operation { get; }

                /// <summary>The HTTP method of the request.</summary>
                public {{text}} Method { get; }

                /// <summary>The URL of the request, its query included.</summary>
                public {{file.Nullable(file.Use("System", "Uri"))}} Url { get; }

            """);
        using (file.Body.Indent())
        {
            WriteFactories(file, model);
        }

        file.Body.Line("}");
    }

    private static void WriteFactories(SourceFile file, RuntimeModel model)
    {
        var name = model.ExceptionName;
        var dialect = JsonDialects.For(model.File.Json);
        var task = $"{file.Use("System.Threading.Tasks", "Task")}<{name}>";
        var token = file.Use("System.Threading", "CancellationToken") + " cancellationToken";
        var inner = file.Nullable(file.Use("System", "Exception"));
        var messages = $"OperationRequest request, {file.Use("System.Net.Http", "HttpResponseMessage")} response";
        file.Body.Line($$"""
            internal static async {{task}} CreateAsync({{messages}}, {{token}})
            {
                var facts = await ResponseFacts.ReadAsync(request, response, cancellationToken).ConfigureAwait(false);
                return Translated(facts, facts.ReadException) ?? new {{name}}(facts, facts.ReadException);
            }

            internal static async {{task}} CreateAsync<TResult>({{messages}}, {{dialect.SerializerType(file)}} settings, {{token}})
            {
                var facts = await ResponseFacts.ReadAsync(request, response, cancellationToken).ConfigureAwait(false);
                if (Translated(facts, facts.ReadException) is { } translated)
                {
                    return translated;
                }

                if (string.IsNullOrEmpty(facts.Text))
                {
                    return new {{name}}(facts, facts.ReadException);
                }

                try
                {
                    var result = JsonBody.Parse<TResult>(facts.Text{{file.Bang}}, settings);
                    return result is null ? new {{name}}(facts, null) : new {{name}}<TResult>(facts, result);
                }
                catch ({{file.Use("System", "Exception")}} exception) when (JsonBody.IsUnreadable(exception))
                {
                    return new {{name}}(facts, exception);
                }
            }

            internal static {{name}} Unreadable({{messages}}, string text, {{inner}} exception)
            {
                var facts = ResponseFacts.Unreadable(request, response, text);
                return Translated(facts, exception) ?? new {{name}}(facts, exception);
            }

            // Implement this in a part of your own to throw classes of your own that derive from this one.
            static partial void Translate(ResponseFacts facts, {{inner}} innerException, ref {{file.Nullable(name)}} exception);

            private static {{file.Nullable(name)}} Translated(ResponseFacts facts, {{inner}} innerException)
            {
                {{file.Nullable(name)}} exception = null;
                Translate(facts, innerException, ref exception);
                return exception;
            }
            """);
    }

    private static void WriteTypedException(SourceFile file, RuntimeModel model)
    {
        var name = model.ExceptionName;
        file.Body.Line($$"""
            /// <summary>The server refused a request, with a body that the document describes.</summary>
            /// <typeparam name="TResult">The type of the body.</typeparam>
            {{GeneratedCodeAttribute.Text(file)}}
            {{model.File.Access}} partial class {{name}}<TResult> : {{name}}
            {
                /// <summary>Makes an exception, for example in a test.</summary>
                /// <param name="message">What happened.</param>
                /// <param name="statusCode">The status of the answer.</param>
                /// <param name="response">The body of the answer as text.</param>
                /// <param name="headers">The headers of the answer.</param>
                /// <param name="result">The body of the answer.</param>
                /// <param name="innerException">A further cause.</param>
                public {{name}}(string message, int statusCode, {{file.Nullable("string")}} response, {{Headers(file)}} headers, TResult result, {{file.Nullable(file.Use("System", "Exception"))}} innerException)
                    : base(message, statusCode, response, headers, innerException)
                {
                    Result = result;
                }

                internal {{name}}(ResponseFacts facts, TResult result)
                    : base(facts, null)
                {
                    Result = result;
                }

                /// <summary>The body of the answer.</summary>
                public TResult Result { get; }
            }
            """);
    }

    private static string Headers(SourceFile file) =>
        $"{file.Use("System.Collections.Generic", "IReadOnlyDictionary")}<string, {file.Use("System.Collections.Generic", "IEnumerable")}<string>>";
}
