using System.Linq;
using CceGen.Generator.Emit.Bodies;
using CceGen.Generator.Emit.Requests;
using CceGen.Generator.Emit.Responses;
using CceGen.Generator.Emit.Text;
using CceGen.Generator.Model;

namespace CceGen.Generator.Emit;

/// <content>The request: its URL, headers and body.</content>
internal static partial class OperationEmitter
{
    private static void WriteRequest(SourceFile file, OperationModel model)
    {
        foreach (var parameter in model.Parameters)
        {
            WriteCheck(file, parameter);
        }

        BodyEmitter.WriteChecks(file, model.Body);
        WriteHttpClient(file, model);
        UrlEmitter.Write(file, model);
        file.Body.Line();
        var request = CallLocals.Request(model);
        var httpMethod = file.Use("System.Net.Http", "HttpMethod");
        file.Body.Line($"using var {request} = new OperationRequest({MethodExpression(httpMethod, model.HttpMethod)}, {CallLocals.Url(model)}.ToUri(), {Literal.Of(model.Id)}, {Literal.Of(model.PathTemplate)});");
        if (model.Accept is not null && !model.Parameters.Any(HeaderEmitter.IsAccept))
        {
            file.Body.Line($"{request}.Headers.TryAddWithoutValidation(\"Accept\", {Literal.Of(model.Accept)});");
        }

        BodyEmitter.Write(file, model.Body, request);
        HeaderEmitter.Write(file, model);
        SecurityEmitter.WriteNeeds(file, model);
    }

    // A response that the caller reads after the call ends its HTTP client itself.
    private static void WriteHttpClient(SourceFile file, OperationModel model)
    {
        if (!model.CreatesHttpClient)
        {
            return;
        }

        CallToken.Write(file, model);
        var isLeased = model is { DisposesHttpClient: true, HasOpenResponse: true };
        file.Body.Line($"{(model.DisposesHttpClient && !isLeased ? "using " : "")}var {CallLocals.HttpClient(model)} = await CreateHttpClientAsync({CallToken.Of(model)}).ConfigureAwait(false);");
        if (isLeased)
        {
            file.Body.Line($"using var {CallLocals.Lease(model)} = new HttpClientLease({CallLocals.HttpClient(model)});");
        }
    }

    // A value in the path is checked where it is written; any other required one would be omitted silently.
    private static void WriteCheck(SourceFile file, ParameterModel parameter)
    {
        if (parameter.Place != ParameterPlace.Path || parameter.Type.Kind == TypeKind.Array)
        {
            ArgumentCheck.Write(file, parameter.Declaration);
        }
    }

    private static string MethodExpression(string method, string name) => name switch
    {
        "GET" => method + ".Get",
        "POST" => method + ".Post",
        "PUT" => method + ".Put",
        "DELETE" => method + ".Delete",
        "HEAD" => method + ".Head",
        "OPTIONS" => method + ".Options",
        "TRACE" => method + ".Trace",
        _ => $"new {method}({Literal.Of(name)})",
    };
}
