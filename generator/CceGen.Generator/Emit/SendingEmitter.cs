using System.Linq;
using CceGen.Generator.Emit.Text;
using CceGen.Generator.Model;

namespace CceGen.Generator.Emit;

/// <summary>Writes the method of a client that sends requests: what happens to each request before and after.</summary>
internal static class SendingEmitter
{
    public static void Write(SourceFile file, ClientModel model)
    {
        if (model.HasOperationObjects || !model.SecuritySchemes.IsEmpty || model.HasAsyncHooks || model.CreatesMessages)
        {
            WriteSteps(file, model);
            return;
        }

        var task = file.Use("System.Threading.Tasks", "Task");
        var response = file.Use("System.Net.Http", "HttpResponseMessage");
        var completion = file.Use("System.Net.Http", "HttpCompletionOption");
        using (file.Body.Block($"private {task}<{response}> SendRequestAsync({HttpClientExpression.Parameter(file, model)}{file.Use("System.Net.Http", "HttpRequestMessage")} request, {file.Use("System.Threading", "CancellationToken")} cancellationToken)"))
        {
            WriteIf(file, model.HasRequestOptions, RequestOptionsEmitter.Apply);
            WritePreparation(file, model);
            file.Body.Line($"return {HttpClientExpression.Of(model)}.SendAsync(request, {completion}.ResponseHeadersRead, cancellationToken);");
        }
    }

    // Who waits for the end of an operation needs to know when the server wants the next poll. Credentials come last: they
    // depend on where the request goes.
    private static void WriteSteps(SourceFile file, ClientModel model)
    {
        var response = file.Use("System.Net.Http", "HttpResponseMessage");
        var completion = file.Use("System.Net.Http", "HttpCompletionOption");
        using (file.Body.Block($"private async {file.Use("System.Threading.Tasks", "Task")}<{response}> SendRequestAsync({HttpClientExpression.Parameter(file, model)}OperationRequest request, {file.Use("System.Threading", "CancellationToken")} cancellationToken)"))
        {
            WriteIf(file, model.HasOperationObjects, "var hint = RetryAfterHint.Take();");
            if (model.CreatesMessages)
            {
                using (file.Body.Block("using (var message = await CreateHttpRequestMessageAsync(cancellationToken).ConfigureAwait(false))"))
                {
                    file.Body.Line("request.TakeMessage(message);");
                }

                file.Body.Line();
            }

            WriteIf(file, model.HasRequestOptions, RequestOptionsEmitter.Apply);
            WritePreparation(file, model);
            WriteIf(file, !model.SecuritySchemes.IsEmpty, "await request.AuthorizeAsync(cancellationToken).ConfigureAwait(false);");
            file.Body.Line($"var response = await {HttpClientExpression.Of(model)}.SendAsync(request, {completion}.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);");
            WriteIf(file, model.SecuritySchemes.Any(scheme => scheme.Kind is CredentialKind.QueryKey or CredentialKind.Own), "request.RemoveQueryCredential();");
            WriteIf(file, model.HasOperationObjects, "hint?.Read(request, response);");
            file.Body.Line("return response;");
        }
    }

    // As NSwag calls them: the first one may change the URL.
    private static void WritePreparation(SourceFile file, ClientModel model)
    {
        var client = HttpClientExpression.Of(model);
        if (!model.HasUrlHook)
        {
            file.Body.Line($"PrepareRequest({client}, request, request.RequestUri{file.Bang}.AbsoluteUri);");
            return;
        }

        file.Body.Line($"var url = new {file.Use("System.Text", "StringBuilder")}(request.RequestUri{file.Bang}.AbsoluteUri);");
        file.Body.Line(model.HasAsyncHooks
            ? $"await PrepareRequestAsync({client}, request, url, cancellationToken).ConfigureAwait(false);"
            : $"PrepareRequest({client}, request, url);");
        file.Body.Line($"request.RequestUri = new {file.Use("System", "Uri")}(url.ToString(), {file.Use("System", "UriKind")}.RelativeOrAbsolute);");
        file.Body.Line(model.HasAsyncHooks
            ? $"await PrepareRequestAsync({client}, request, url.ToString(), cancellationToken).ConfigureAwait(false);"
            : $"PrepareRequest({client}, request, url.ToString());");
    }

    private static void WriteIf(SourceFile file, bool isNeeded, string line)
    {
        if (isNeeded)
        {
            file.Body.Line(line);
        }
    }
}
