using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Emit.Bodies;
using CceGen.Generator.Emit.Codecs;
using CceGen.Generator.Emit.Text;
using CceGen.Generator.Model;
using CceGen.Generator.Model.Wire;

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
        WriteUrl(file, model);
        file.Body.Line();
        var httpMethod = file.Use("System.Net.Http", "HttpMethod");
        file.Body.Line($"using var request = new OperationRequest({MethodExpression(httpMethod, model.HttpMethod)}, url.ToUri(), {Literal.Of(model.Id)}, {Literal.Of(model.PathTemplate)});");
        if (model.Accept is not null)
        {
            file.Body.Line($"request.Headers.TryAddWithoutValidation(\"Accept\", {Literal.Of(model.Accept)});");
        }

        BodyEmitter.Write(file, model.Body);
        foreach (var parameter in model.Parameters.Where(parameter => parameter.Place == ParameterPlace.Header))
        {
            var method = parameter is { Type.Kind: TypeKind.Array, IsRequired: true } ? "AddRequiredHeader" : "AddHeader";
            file.Body.Line($"request.{method}({Literal.Of(parameter.WireName)}, {Text(file, parameter)}, nameof({parameter.Name}));");
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

    private static void WriteUrl(SourceFile file, OperationModel model)
    {
        var query = model.Parameters.Where(parameter => parameter.Place == ParameterPlace.Query).ToList();
        var lines = PathLines(file, model).Concat(query.Select(parameter => QueryLine(file, parameter))).ToList();
        file.Body.Line(lines.Count == 0 ? "var url = CreateUrl();" : "var url = CreateUrl()");
        using (file.Body.Indent())
        {
            for (var index = 0; index < lines.Count; index++)
            {
                file.Body.Line(index == lines.Count - 1 ? lines[index] + ";" : lines[index]);
            }
        }
    }

    private static IEnumerable<string> PathLines(SourceFile file, OperationModel model)
    {
        var line = "";
        foreach (var part in model.Path)
        {
            if (part.Parameter is null)
            {
                line = $".Append({Literal.Of(part.Text)})";
                continue;
            }

            yield return $"{line}.AppendValue({Text(file, part.Parameter)}, nameof({part.Parameter.Name}))";
            line = "";
        }

        if (line.Length > 0)
        {
            yield return line;
        }
    }

    private static string QueryLine(SourceFile file, ParameterModel parameter)
    {
        // A required list is sent even when it is empty.
        var isRequiredList = parameter is { Type.Kind: TypeKind.Array, IsRequired: true };
        var method = (isRequiredList ? "AppendRequiredQuery" : "AppendQuery") + (parameter is { Type.Kind: TypeKind.Array, Explode: false } ? "List" : "");
        return $".{method}({Literal.Of(parameter.WireName)}, {Text(file, parameter)})";
    }

    private static string Text(SourceFile file, ParameterModel parameter) =>
        parameter.Type.Kind == TypeKind.Array ? Items(file, parameter) : WireTextExpression.Of(parameter.Type, parameter.Wire, parameter.Name);

    private static string Items(SourceFile file, ParameterModel parameter)
    {
        var item = parameter.Type.Arguments[0];
        if (item.Kind == TypeKind.String)
        {
            return parameter.Name;
        }

        file.Import("System.Linq");
        return $"{parameter.Name}{(parameter.IsRequired ? "" : "?")}.Select(item => {WireTextExpression.Of(item, ((ListWire)parameter.Wire).Item, "item")})";
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
