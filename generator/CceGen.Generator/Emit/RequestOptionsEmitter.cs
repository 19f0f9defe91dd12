using CceGen.Generator.Emit.Text;
using CceGen.Generator.Model;

namespace CceGen.Generator.Emit;

/// <summary>Writes the members of a client that belong to the options of single calls.</summary>
internal static class RequestOptionsEmitter
{
    /// <summary>The line that changes a request by them.</summary>
    public const string Apply = "_options?.Apply(request);";

    /// <summary>Writes the field that has them.</summary>
    public static void WriteField(SourceFile file, ClientModel model)
    {
        if (model.HasRequestOptions)
        {
            file.Body.Line($"private {file.Nullable("RequestOptions")} _options;");
        }
    }

    /// <summary>Writes the method that takes them.</summary>
    public static void WriteMethod(SourceFile file, ClientModel model)
    {
        if (!model.HasRequestOptions)
        {
            return;
        }

        WriteDocumentation(file, model.HttpClientSource != HttpClientSource.Own ? "" : " Only the first one is disposed.");
        var exception = file.Use("System", "ArgumentNullException");
        using (file.Body.Block($"public {model.Name} With(RequestOptions options)"))
        {
            file.Body.Line($"var client = ({model.Name})MemberwiseClone();");
            file.Body.Line($"client._options = options ?? throw new {exception}(nameof(options));");
            file.Body.Line("return client;");
        }

        file.Body.Line();
        if (model.InterfaceName is not null)
        {
            file.Body.Line($"{model.InterfaceName} {model.InterfaceName}.With(RequestOptions options) => With(options);");
            file.Body.Line();
        }
    }

    /// <summary>Writes the method in the interface of a client.</summary>
    public static void WriteDeclaration(SourceFile file, InterfaceModel model)
    {
        if (!model.HasRequestOptions)
        {
            return;
        }

        if (!model.Methods.IsEmpty)
        {
            file.Body.Line();
        }

        WriteDocumentation(file, "");
        file.Body.Line($"{model.Name} With(RequestOptions options);");
    }

    private static void WriteDocumentation(SourceFile file, string disposal)
    {
        file.Body.Line($"/// <summary>Returns a client whose calls have the options, and no earlier ones; everything else it shares with this client.{disposal}</summary>");
        file.Body.Line("/// <param name=\"options\">Headers, a query and a timeout.</param>");
        file.Body.Line("/// <returns>The other client.</returns>");
        file.Body.Line($"/// <exception cref=\"{file.Use("System", "ArgumentNullException")}\"><paramref name=\"options\"/> is null.</exception>");
    }
}
