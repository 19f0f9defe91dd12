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
            SendingEmitter.Write(file, model);
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
        ClientConstructorEmitter.Write(file, model);
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
