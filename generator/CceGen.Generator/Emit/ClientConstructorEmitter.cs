using System.Collections.Generic;
using CceGen.Generator.Emit.Text;
using CceGen.Generator.Model;

namespace CceGen.Generator.Emit;

/// <summary>Writes the constructor of a client.</summary>
internal static class ClientConstructorEmitter
{
    public static void Write(SourceFile file, ClientModel model)
    {
        var writer = file.Body;
        var httpClient = HttpClientExpression.Type(file, model);
        var isInjected = model.HttpClientSource == HttpClientSource.Injected;
        var nullException = isInjected ? file.Use("System", "ArgumentNullException") : "";
        var parameters = new List<string>();
        writer.Line(model.HttpClientSource == HttpClientSource.Own
            ? "/// <summary>Initializes a new instance of the client with its own HTTP client.</summary>"
            : "/// <summary>Initializes a new instance of the client.</summary>");
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

        if (isInjected)
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
            if (model is { ConfigurationType: not null, BaseClass: null })
            {
                writer.Line("_configuration = configuration;");
            }

            if (model.DemandsBaseUrl)
            {
                writer.Line(BaseUrlEmitter.Assignment(model));
            }

            if (model.HttpClientSource != HttpClientSource.PerCall)
            {
                writer.Line(isInjected
                    ? $"_httpClient = httpClient ?? throw new {nullException}(nameof(httpClient));"
                    : $"_httpClient = new {httpClient}({(model.SecuritySchemes.IsEmpty || model.HttpClientType is not null ? "" : "new RedirectHandler()")});");
            }

            writer.Line("Initialize();");
        }

        writer.Line("}");
    }
}
