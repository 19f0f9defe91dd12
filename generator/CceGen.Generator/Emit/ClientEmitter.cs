using System.Linq;
using CceGen.Generator.Emit.Json;
using CceGen.Generator.Emit.Text;
using CceGen.Generator.Model;

namespace CceGen.Generator.Emit;

/// <summary>Writes what a client has without its operations: construction, hooks, sending and reading.</summary>
internal static class ClientEmitter
{
    public static void Emit(Unit<ClientModel> unit, CodeWriter source)
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
            ReadingEmitter.Write(file, model);
        }

        file.WriteTo(source);
    }

    private static string Bases(SourceFile file, ClientModel model)
    {
        var disposable = IsDisposable(model) ? file.Use("System", "IDisposable") : null;
        var bases = string.Join(", ", new[] { model.BaseClass, model.InterfaceName, disposable }.OfType<string>());
        return bases.Length == 0 ? "" : " : " + bases;
    }

    private static bool IsDisposable(ClientModel model) => model is { HttpClientSource: HttpClientSource.Own, DisposesHttpClient: true };

    private static void WriteState(SourceFile file, ClientModel model)
    {
        var writer = file.Body;
        SettingsEmitter.WriteShared(file, model);
        var isHeld = model.HttpClientSource != HttpClientSource.PerCall;
        if (isHeld)
        {
            writer.Line($"private readonly {HttpClientExpression.Type(file, model)} _httpClient;");
        }

        BaseUrlEmitter.WriteField(file, model);
        SettingsEmitter.WriteState(file, model);
        if (isHeld)
        {
            writer.Line($"private {file.Nullable("RequestRoot")} _root;");
        }

        RequestOptionsEmitter.WriteField(file, model);
        if (model is { ConfigurationType: not null, BaseClass: null })
        {
            writer.Line($"private readonly {model.ConfigurationType} _configuration;");
        }

        writer.Line();
        ClientConstructorEmitter.Write(file, model);
        writer.Line();
        BaseUrlEmitter.WriteProperty(file, model);
        ServerEmitter.WriteOwn(file, model);
        SecurityEmitter.WriteProviders(file, model);
        SettingsEmitter.WriteProperty(file, model);
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
            file.Body.Line(JsonDialects.For(file.Json).SettingsHook(file, model.HasTwoSettings));
            file.Body.Line();
        }

        file.Body.Line("partial void Initialize();");
        file.Body.Line();
        if (!model.HasAsyncHooks)
        {
            var httpClient = HttpClientExpression.Type(file, model);
            if (model.HasUrlHook)
            {
                file.Body.Line($"partial void PrepareRequest({httpClient} client, {file.Use("System.Net.Http", "HttpRequestMessage")} request, {file.Use("System.Text", "StringBuilder")} urlBuilder);");
                file.Body.Line();
            }

            file.Body.Line($$"""
                partial void PrepareRequest({{httpClient}} client, {{file.Use("System.Net.Http", "HttpRequestMessage")}} request, string url);

                partial void ProcessResponse({{httpClient}} client, {{file.Use("System.Net.Http", "HttpResponseMessage")}} response);

                """);
        }

        if (model.HasReadingHook)
        {
            file.Body.Line($"""
                // For other parts of the class.
                private string ConvertToString({file.Nullable("object")} value, {file.Use("System.Globalization", "CultureInfo")} cultureInfo) => ObjectText.In(cultureInfo, value) ?? "";

                """);
        }

        WriteUrl(file, model);
        ServerEmitter.WriteUrl(file, model);
        SecurityEmitter.WriteCredentials(file, model);
    }

    // An HTTP client that all calls share rarely has another URL.
    private static void WriteUrl(SourceFile file, ClientModel model)
    {
        var arguments = $"{BaseUrlEmitter.Of(model)}, {HttpClientExpression.BaseAddress(file, model)}";
        file.Body.Line(model.HttpClientSource == HttpClientSource.PerCall
            ? $"""
                private {HttpClientExpression.Static(model)}RequestUrlBuilder CreateUrl({HttpClientExpression.Parameter(file, model, "")}) => new RequestUrlBuilder(RequestRoot.Of(null, {arguments}));

                """
            : $$"""
                private RequestUrlBuilder CreateUrl()
                {
                    _root = RequestRoot.Of(_root, {{arguments}});
                    return new RequestUrlBuilder(_root);
                }

                """);
    }
}
