using System.Linq;
using CceGen.Generator.Emit.Text;
using CceGen.Generator.Model;

namespace CceGen.Generator.Emit;

/// <summary>Writes the members of a client that name servers.</summary>
internal static class ServerEmitter
{
    /// <summary>Writes a constant or a method for each server to choose from.</summary>
    public static void WriteChoices(SourceFile file, ClientModel model)
    {
        foreach (var server in model.Servers)
        {
            DocComment.WriteElement(file.Body, "summary", server.Doc);
            var variables = server.Parts.Select(part => part.Variable).OfType<ServerVariableModel>().Distinct().ToList();
            if (variables.Count == 0)
            {
                file.Body.Line($"public const string {server.Name} = {Literal.Of(string.Concat(server.Parts.Select(part => part.Text)))};");
                file.Body.Line();
                continue;
            }

            foreach (var variable in variables)
            {
                DocComment.WriteElement(file.Body, "param", variable.Doc, $"name=\"{variable.Name.TrimStart('@')}\"");
            }

            file.Body.Line($"/// <exception cref=\"{file.Use("System", "ArgumentException")}\">A value is not allowed, or is not a part of a URL.</exception>");
            var parameters = string.Join(", ", variables.Select(variable => $"string {variable.Name} = {Literal.Of(variable.Default)}"));
            file.Body.Line($"public static string {server.Name}({parameters})");
            using (file.Body.Indent())
            {
                file.Body.Line($"=> {string.Join(" + ", server.Parts.Select(Part))};");
            }

            file.Body.Line();
        }
    }

    /// <summary>Writes a property for each server that operations have, and what begins their URLs.</summary>
    public static void WriteOwn(SourceFile file, ClientModel model)
    {
        foreach (var server in model.OwnServers)
        {
            DocComment.WriteElement(file.Body, "summary", server.Doc);
            file.Body.Line($"public string {server.Property} {{ get; set; }} = {Literal.Of(server.Url)};");
            file.Body.Line();
        }
    }

    public static void WriteUrl(SourceFile file, ClientModel model)
    {
        if (!model.OwnServers.IsEmpty)
        {
            file.Body.Line($"private {HttpClientExpression.Static(model)}RequestUrlBuilder CreateUrl({HttpClientExpression.Parameter(file, model)}string server) => new RequestUrlBuilder(RequestRoot.OfServer(server, {BaseUrlEmitter.Of(model)}, {HttpClientExpression.BaseAddress(file, model)}));");
            file.Body.Line();
        }
    }

    private static string Part(ServerPartModel part)
    {
        if (part.Variable is not { } variable)
        {
            return Literal.Of(part.Text);
        }

        var values = string.Concat(variable.Values.Select(value => ", " + Literal.Of(value)));
        return $"ServerVariable.{variable.Place}({variable.Name}, nameof({variable.Name}){values})";
    }
}
