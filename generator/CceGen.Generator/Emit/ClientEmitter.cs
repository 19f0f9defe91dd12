using System.Collections.Generic;
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
        using (file.Body.Block($"{file.ClientAccess} partial class {model.Name}{Bases(file, model)}"))
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
        var disposable = IsDisposable(model) ? file.Use("System", "IDisposable") : null;
        var bases = string.Join(", ", new[] { model.BaseClass, model.InterfaceName, disposable }.OfType<string>());
        return bases.Length == 0 ? "" : " : " + bases;
    }

    private static bool IsDisposable(ClientModel model) => !model.InjectHttpClient && model.DisposesHttpClient;

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
        if (model is { ConfigurationType: not null, BaseClass: null })
        {
            writer.Line($"private readonly {model.ConfigurationType} _configuration;");
        }

        writer.Line();
        WriteConstructor(file, model);
        writer.Line();
        if (model.UseBaseUrl)
        {
            writer.Line("/// <summary>The URL that the paths of the document are appended to; when empty, the base address of the HTTP client.</summary>");
            writer.Line($"{(model.HasPublicBaseUrl ? "public" : "private")} string BaseUrl {{ get; set; }}{(model.DemandsBaseUrl ? "" : $" = {Literal.Of(model.BaseUrl)};")}");
            writer.Line();
        }

        ServerEmitter.WriteOwn(file, model);
        SecurityEmitter.WriteProviders(file, model);
        writer.Line($$"""
            /// <summary>The JSON settings of this client: those of <c>UpdateJsonSerializerSettings</c>, unless <c>Initialize</c> sets others.</summary>
            {{(model.HasPublicSettings ? "public" : "private")}} {{dialect.SettingsType(file)}} JsonSerializerSettings
            {
                get => {{JsonDialect.SerializerExpression}}.Settings;
                set => {{JsonDialect.SerializerExpression}} = new JsonBodySerializer(value);
            }

            """);
    }

    private static void WriteConstructor(SourceFile file, ClientModel model)
    {
        var writer = file.Body;
        var httpClient = file.Use("System.Net.Http", "HttpClient");
        var nullException = model.InjectHttpClient ? file.Use("System", "ArgumentNullException") : "";
        var parameters = new List<string>();
        writer.Line(model.InjectHttpClient
            ? "/// <summary>Initializes a new instance of the client.</summary>"
            : "/// <summary>Initializes a new instance of the client with its own HTTP client.</summary>");
        if (model.ConfigurationType is not null)
        {
            parameters.Add($"{model.ConfigurationType} configuration");
            writer.Line($"/// <param name=\"configuration\">{(model.BaseClass is null ? "The configuration, for other parts of the class." : "The configuration, which the base class gets.")}</param>");
        }

        if (model.DemandsBaseUrl)
        {
            parameters.Add("string baseUrl");
            writer.Line("/// <param name=\"baseUrl\">The URL that the paths of the document are appended to.</param>");
        }

        if (model.InjectHttpClient)
        {
            parameters.Add($"{httpClient} httpClient");
            writer.Line("/// <param name=\"httpClient\">Sends the requests. The caller disposes it.</param>");
            writer.Line($"/// <exception cref=\"{nullException}\"><paramref name=\"httpClient\"/> is null.</exception>");
        }

        writer.Line($"public {model.Name}({string.Join(", ", parameters)})");
        if (model is { ConfigurationType: not null, BaseClass: not null })
        {
            using (writer.Indent())
            {
                writer.Line(": base(configuration)");
            }
        }

        writer.Line("{");
        using (writer.Indent())
        {
            WriteIf(file, model is { ConfigurationType: not null, BaseClass: null }, "_configuration = configuration;");
            WriteIf(file, model.DemandsBaseUrl, "BaseUrl = baseUrl;");
            writer.Line(model.InjectHttpClient
                ? $"_httpClient = httpClient ?? throw new {nullException}(nameof(httpClient));"
                : $"_httpClient = new {httpClient}();");
            writer.Line("Initialize();");
        }

        writer.Line("}");
    }

    private static void WriteHooks(SourceFile file, ClientModel model)
    {
        if (IsDisposable(model))
        {
            file.Body.Line("/// <summary>Disposes the HTTP client.</summary>");
            file.Body.Line("public void Dispose() => _httpClient.Dispose();");
            file.Body.Line();
        }

        if (model.DeclaresSettingsHook)
        {
            file.Body.Line(JsonDialects.For(file.Json).SettingsHook(file));
            file.Body.Line();
        }

        file.Body.Line("partial void Initialize();");
        file.Body.Line();
        if (!model.HasAsyncHooks)
        {
            if (model.HasUrlHook)
            {
                file.Body.Line($"partial void PrepareRequest({file.Use("System.Net.Http", "HttpClient")} client, {file.Use("System.Net.Http", "HttpRequestMessage")} request, {file.Use("System.Text", "StringBuilder")} urlBuilder);");
                file.Body.Line();
            }

            file.Body.Line($$"""
                partial void PrepareRequest({{file.Use("System.Net.Http", "HttpClient")}} client, {{file.Use("System.Net.Http", "HttpRequestMessage")}} request, string url);

                partial void ProcessResponse({{file.Use("System.Net.Http", "HttpClient")}} client, {{file.Use("System.Net.Http", "HttpResponseMessage")}} response);

                """);
        }

        file.Body.Line($$"""
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
        if (model.HasOperationObjects || !model.SecuritySchemes.IsEmpty || model.HasAsyncHooks || model.CreatesMessages)
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
            WritePreparation(file, model);
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
            if (model.CreatesMessages)
            {
                using (file.Body.Block("using (var message = await CreateHttpRequestMessageAsync(cancellationToken).ConfigureAwait(false))"))
                {
                    file.Body.Line("request.Take(message);");
                }

                file.Body.Line();
            }

            WriteIf(file, model.HasRequestOptions, RequestOptionsEmitter.Apply);
            WritePreparation(file, model);
            WriteIf(file, !model.SecuritySchemes.IsEmpty, "await request.AuthorizeAsync(cancellationToken).ConfigureAwait(false);");
            file.Body.Line($"var response = await _httpClient.SendAsync(request, {completion}.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);");
            WriteIf(file, model.SecuritySchemes.Any(scheme => scheme.Kind == CredentialKind.QueryKey), "request.RemoveQueryCredential();");
            WriteIf(file, model.HasOperationObjects, "hint?.Read(request, response);");
            file.Body.Line("return response;");
        }

        file.Body.Line();
    }

    // As NSwag calls them: the first one may change the URL.
    private static void WritePreparation(SourceFile file, ClientModel model)
    {
        if (!model.HasUrlHook)
        {
            file.Body.Line($"PrepareRequest(_httpClient, request, request.RequestUri{file.Bang}.AbsoluteUri);");
            return;
        }

        file.Body.Line($"var url = new {file.Use("System.Text", "StringBuilder")}(request.RequestUri{file.Bang}.AbsoluteUri);");
        file.Body.Line(model.HasAsyncHooks
            ? "await PrepareRequestAsync(_httpClient, request, url, cancellationToken).ConfigureAwait(false);"
            : "PrepareRequest(_httpClient, request, url);");
        file.Body.Line($"request.RequestUri = new {file.Use("System", "Uri")}(url.ToString(), {file.Use("System", "UriKind")}.RelativeOrAbsolute);");
        file.Body.Line(model.HasAsyncHooks
            ? "await PrepareRequestAsync(_httpClient, request, url.ToString(), cancellationToken).ConfigureAwait(false);"
            : "PrepareRequest(_httpClient, request, url.ToString());");
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
