using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Emit.Text;
using CceGen.Generator.Model;

namespace CceGen.Generator.Emit.Requests;

/// <summary>Writes the URL of a request.</summary>
internal static class UrlEmitter
{
    public static void Write(SourceFile file, OperationModel model)
    {
        var query = model.Parameters.Where(parameter => parameter.Place is ParameterPlace.Query or ParameterPlace.QueryString);
        var lines = PathLines(file, model).Concat(model.Query.Select(part => QueryLine(file, part))).Concat(query.Select(parameter => QueryExpression.Of(file, parameter))).ToList();
        file.Body.Line($"var {CallLocals.Url(model)} = CreateUrl({Arguments(model)}){(lines.Count == 0 ? ";" : "")}");
        using (file.Body.Indent())
        {
            for (var index = 0; index < lines.Count; index++)
            {
                file.Body.Line(index == lines.Count - 1 ? lines[index] + ";" : lines[index]);
            }
        }
    }

    private static string Arguments(OperationModel model) =>
        string.Join(", ", new[] { model.CreatesHttpClient ? CallLocals.HttpClient(model) : null, model.Server }.OfType<string>());

    // A parameter of the path whose value is one in the query that the document writes into the path.
    private static string QueryLine(SourceFile file, PathPartModel part) => part.Parameter is { } parameter
        ? QueryExpression.Of(file, parameter with { WireName = part.Text, Serialization = parameter.Serialization with { Place = ParameterPlace.Query, Format = ParameterFormat.Form } })
        : $".AppendQuery({Literal.Of(part.Text)})";

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

            yield return line + PathExpression.Of(file, part.Parameter);
            line = "";
        }

        if (line.Length > 0)
        {
            yield return line;
        }
    }
}
