using System.Linq;
using CceGen.Generator.Emit.Json;
using CceGen.Generator.Emit.Text;
using CceGen.Generator.Model;

namespace CceGen.Generator.Emit;

/// <summary>Writes what a client has without its operations: construction, hooks, sending and reading.</summary>
internal static class ClientEmitter
{
    public static string Emit(Unit<ClientModel> unit)
    {
        var model = unit.Content;
        var file = new SourceFile(unit.File);
        file.ImportRuntime();
        file.ImportJsonRuntime();
        if (model.InterfaceName is not null)
        {
            file.Body.Line($"/// <inheritdoc cref=\"{model.InterfaceName}\"/>");
        }
        else
        {
            DocComment.Write(file.Body, model.Doc);
        }

        file.Body.Line(GeneratedCodeAttribute.Text(file));
        using (file.Body.Block($"{file.Access} partial class {model.Name}{Bases(file, model)}"))
        {
            ServerEmitter.WriteChoices(file, model);
            WriteState(file, model);
            RequestOptionsEmitter.WriteMethod(file, model);
            WriteHooks(file, model);
            WriteSending(file, model);
            WriteReading(file, model);
        }

        return file.ToString();
    }

    private static string Bases(SourceFile file, ClientModel model)
    {
        var disposable = model.InjectHttpClient ? null : file.Use("System", "IDisposable");
        return (model.InterfaceName, disposable) switch
        {
            (null, null) => "",
            (null, _) => $" : {disposable}",
            (_, null) => $" : {model.InterfaceName}",
            _ => $" : {model.InterfaceName}, {disposable}",
        };
    }

    private static void WriteState(SourceFile file, ClientModel model)
    {
        var writer = file.Body;
        var httpClient = file.Use("System.Net.Http", "HttpClient");
        var lazy = $"{file.Use("System", "Lazy")}<JsonBodySerializer>";
        var dialect = JsonDialects.For(file.Json);
        writer.Line($$"""
            private static readonly {{lazy}} SharedJson = new {{lazy}}(() =>
            {
                var settings = {{dialect.NewSettings(file)}};
                UpdateJsonSerializerSettings(settings);
                return new JsonBodySerializer(settings);
            });

            """);
        writer.Line($"private readonly {httpClient} _httpClient;");
        writer.Line($"private JsonBodySerializer {JsonDialect.SerializerExpression} = SharedJson.Value;");
        writer.Line($"private {file.Nullable("RequestRoot")} _root;");
        RequestOptionsEmitter.WriteField(file, model);
        writer.Line();
        if (model.InjectHttpClient)
        {
            var nullException = file.Use("System", "ArgumentNullException");
            writer.Line("/// <summary>Initializes a new instance of the client.</summary>");
            writer.Line("/// <param name=\"httpClient\">Sends the requests. The caller disposes it.</param>");
            writer.Line($"/// <exception cref=\"{nullException}\"><paramref name=\"httpClient\"/> is null.</exception>");
            using (writer.Block($"public {model.Name}({httpClient} httpClient)"))
            {
                writer.Line($"_httpClient = httpClient ?? throw new {nullException}(nameof(httpClient));");
                writer.Line("Initialize();");
            }
        }
        else
        {
            writer.Line("/// <summary>Initializes a new instance of the client with its own HTTP client.</summary>");
            using (writer.Block($"public {model.Name}()"))
            {
                writer.Line($"_httpClient = new {httpClient}();");
                writer.Line("Initialize();");
            }
        }

        writer.Line();
        if (model.UseBaseUrl)
        {
            writer.Line("/// <summary>The URL that the paths of the document are appended to; when empty, the base address of the HTTP client.</summary>");
            writer.Line($"public string BaseUrl {{ get; set; }} = {Literal.Of(model.BaseUrl)};");
            writer.Line();
        }

        ServerEmitter.WriteOwn(file, model);
        SecurityEmitter.WriteProviders(file, model);
        writer.Line($$"""
            /// <summary>The JSON settings of this client: those of <c>UpdateJsonSerializerSettings</c>, unless <c>Initialize</c> sets others.</summary>
            private {{dialect.SettingsType(file)}} JsonSerializerSettings
            {
                get => {{JsonDialect.SerializerExpression}}.Settings;
                set => {{JsonDialect.SerializerExpression}} = new JsonBodySerializer(value);
            }

            """);
    }

    private static void WriteHooks(SourceFile file, ClientModel model)
    {
        if (!model.InjectHttpClient)
        {
            file.Body.Line("/// <summary>Disposes the HTTP client.</summary>");
            file.Body.Line("public void Dispose() => _httpClient.Dispose();");
            file.Body.Line();
        }

        file.Body.Line(JsonDialects.For(file.Json).SettingsHook(file));
        file.Body.Line();
        file.Body.Line($$"""
            partial void Initialize();

            partial void PrepareRequest({{file.Use("System.Net.Http", "HttpClient")}} client, {{file.Use("System.Net.Http", "HttpRequestMessage")}} request, string url);

            partial void ProcessResponse({{file.Use("System.Net.Http", "HttpClient")}} client, {{file.Use("System.Net.Http", "HttpResponseMessage")}} response);

            private RequestUrlBuilder CreateUrl()
            {
                _root = RequestRoot.Of(_root, {{(model.UseBaseUrl ? "BaseUrl" : "null")}}, _httpClient.BaseAddress);
                return new RequestUrlBuilder(_root);
            }

            """);
        ServerEmitter.WriteUrl(file, model);
        SecurityEmitter.WriteCredentials(file, model);
    }

    private static void WriteSending(SourceFile file, ClientModel model)
    {
        if (model.HasOperationObjects || !model.SecuritySchemes.IsEmpty)
        {
            WriteSteps(file, model);
            return;
        }

        var task = file.Use("System.Threading.Tasks", "Task");
        var response = file.Use("System.Net.Http", "HttpResponseMessage");
        var completion = file.Use("System.Net.Http", "HttpCompletionOption");
        using (file.Body.Block($"private {task}<{response}> SendRequestAsync({file.Use("System.Net.Http", "HttpRequestMessage")} request, {file.Use("System.Threading", "CancellationToken")} cancellationToken)"))
        {
            WriteIf(file, model.HasRequestOptions, RequestOptionsEmitter.Apply);
            file.Body.Line($"PrepareRequest(_httpClient, request, request.RequestUri{file.Bang}.AbsoluteUri);");
            file.Body.Line($"return _httpClient.SendAsync(request, {completion}.ResponseHeadersRead, cancellationToken);");
        }

        file.Body.Line();
    }

    // Who waits for the end of an operation needs to know when the server wants the next poll. Credentials come last: they
    // depend on where the request goes.
    private static void WriteSteps(SourceFile file, ClientModel model)
    {
        var response = file.Use("System.Net.Http", "HttpResponseMessage");
        var completion = file.Use("System.Net.Http", "HttpCompletionOption");
        using (file.Body.Block($"private async {file.Use("System.Threading.Tasks", "Task")}<{response}> SendRequestAsync(OperationRequest request, {file.Use("System.Threading", "CancellationToken")} cancellationToken)"))
        {
            WriteIf(file, model.HasOperationObjects, "var hint = RetryAfterHint.Take();");
            WriteIf(file, model.HasRequestOptions, RequestOptionsEmitter.Apply);
            file.Body.Line($"PrepareRequest(_httpClient, request, request.RequestUri{file.Bang}.AbsoluteUri);");
            WriteIf(file, !model.SecuritySchemes.IsEmpty, "await request.AuthorizeAsync(cancellationToken).ConfigureAwait(false);");
            file.Body.Line($"var response = await _httpClient.SendAsync(request, {completion}.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);");
            WriteIf(file, model.SecuritySchemes.Any(scheme => scheme.Kind == CredentialKind.QueryKey), "request.RemoveQueryCredential();");
            WriteIf(file, model.HasOperationObjects, "hint?.Read(request, response);");
            file.Body.Line("return response;");
        }

        file.Body.Line();
    }

    private static void WriteIf(SourceFile file, bool isNeeded, string line)
    {
        if (isNeeded)
        {
            file.Body.Line(line);
        }
    }

    private static void WriteReading(SourceFile file, ClientModel model)
    {
        var task = file.Use("System.Threading.Tasks", "Task");
        var parameters = $"OperationRequest request, {file.Use("System.Net.Http", "HttpResponseMessage")} response, JsonCodec<TResult> codec, {file.Use("System.Threading", "CancellationToken")} cancellationToken";
        var nullable = file.IsNullableEnabled ? "TResult?" : "TResult";
        var exception = file.Use("System", "Exception");
        file.Body.Line($$"""
            private async {{task}}<TResult> ReadAsync<TResult>({{parameters}})
            {
                using var body = new ResponseBodyStream(response.Content);
                try
                {
                    if (await JsonBody.ReadAsync(body, codec, {{JsonDialect.SerializerExpression}}, cancellationToken).ConfigureAwait(false) is { } result)
                    {
                        return result;
                    }
                }
                catch ({{exception}} exception) when (JsonBody.IsUnreadable(exception))
                {
                    throw {{model.ExceptionName}}.Unreadable(request, response, body.Head, exception);
                }

                throw {{model.ExceptionName}}.Unreadable(request, response, body.Head, null);
            }

            private async {{task}}<{{nullable}}> ReadNullableAsync<TResult>({{parameters}})
            {
                using var body = new ResponseBodyStream(response.Content);
                try
                {
                    return await JsonBody.ReadAsync(body, codec, {{JsonDialect.SerializerExpression}}, cancellationToken).ConfigureAwait(false);
                }
                catch ({{exception}} exception) when (JsonBody.IsUnreadable(exception))
                {
                    throw {{model.ExceptionName}}.Unreadable(request, response, body.Head, exception);
                }
            }
            """);
    }
}
