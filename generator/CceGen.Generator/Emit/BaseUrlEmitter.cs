using CceGen.Generator.Emit.Text;
using CceGen.Generator.Model;

namespace CceGen.Generator.Emit;

/// <summary>Writes what a client has of its base URL: a property, or a field with a property that adds the slash at the end.</summary>
internal static class BaseUrlEmitter
{
    private const string Doc = "/// <summary>The URL that the paths of the document are appended to; when empty, the base address of the HTTP client.</summary>";

    /// <summary>The base URL as an expression.</summary>
    public static string Of(ClientModel model) => !model.UseBaseUrl ? "null" : model.HasBaseUrlField ? "_baseUrl" : "BaseUrl";

    /// <summary>The statement with which the constructor takes its argument.</summary>
    public static string Assignment(ClientModel model) => HasProperty(model) ? "BaseUrl = baseUrl;" : $"_baseUrl = {WithSlash("baseUrl")};";

    public static void WriteField(SourceFile file, ClientModel model)
    {
        if (model is { UseBaseUrl: true, HasBaseUrlField: true })
        {
            file.Body.Line($"private string _baseUrl = {Literal.Of(model.BaseUrl.Length == 0 || model.BaseUrl.EndsWith("/", System.StringComparison.Ordinal) ? model.BaseUrl : model.BaseUrl + "/")};");
        }
    }

    public static void WriteProperty(SourceFile file, ClientModel model)
    {
        if (!HasProperty(model))
        {
            return;
        }

        var writer = file.Body;
        writer.Line(Doc);
        if (!model.HasBaseUrlField)
        {
            writer.Line($"{(model.HasPublicBaseUrl ? "public" : "private")} string BaseUrl {{ get; set; }}{(model.DemandsBaseUrl ? "" : $" = {Literal.Of(model.BaseUrl)};")}");
        }
        else
        {
            using (writer.Block("public string BaseUrl"))
            {
                writer.Line("get => _baseUrl;");
                writer.Line($"set => _baseUrl = {WithSlash("value")};");
            }
        }

        writer.Line();
    }

    private static bool HasProperty(ClientModel model) => model.UseBaseUrl && (model.HasPublicBaseUrl || !model.HasBaseUrlField);

    private static string WithSlash(string url) => $"string.IsNullOrEmpty({url}) || {url}[{url}.Length - 1] == '/' ? {url} : {url} + \"/\"";
}
