using System;
using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Model;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Lowering;

/// <summary>Takes the URL of a server apart.</summary>
internal static class ServerParts
{
    public static EquatableArray<ServerPartModel> Of(OpenApiServer server)
    {
        var template = server.Template;
        var parts = new List<ServerPartModel>();
        var names = new UniqueNames("Value", ["nameof"]);
        var variables = new Dictionary<string, ServerVariableModel>(StringComparer.Ordinal);
        var position = 0;
        for (var open = template.IndexOf('{'); open >= 0; open = template.IndexOf('{', position))
        {
            AddText(parts, template.Substring(position, open - position));
            var close = template.IndexOf('}', open);
            var variable = server.Variables.First(candidate => candidate.Name == template.Substring(open + 1, close - open - 1));
            if (!variables.TryGetValue(variable.Name, out var model))
            {
                model = ToModel(variable, PlaceOf(template, open), names);
                variables.Add(variable.Name, model);
            }

            parts.Add(new ServerPartModel("", model));
            position = close + 1;
        }

        AddText(parts, template.Substring(position));
        return parts.ToEquatableArray();
    }

    private static void AddText(List<ServerPartModel> parts, string text)
    {
        if (text.Length > 0)
        {
            parts.Add(new ServerPartModel(text, null));
        }
    }

    private static ServerVariableModel ToModel(OpenApiServerVariable variable, ServerVariablePlace place, UniqueNames names)
    {
        // The default is allowed, even where the list of values has forgotten it.
        var values = variable.Values.Count == 0 || variable.Values.Contains(variable.Default) ? variable.Values : [.. variable.Values, variable.Default!];
        var doc = Documentation.Line(variable.Description, $"The variable '{variable.Name}'.");
        return new ServerVariableModel(
            CSharpNames.Escape(names.Add(CSharpNames.ToCamelCase(variable.Name, "variable"))),
            variable.Default!,
            values.ToEquatableArray(),
            place,
            values.Count == 0 ? doc : $"{doc} One of: {string.Join(", ", values.Select(value => $"`{value}`"))}.");
    }

    private static ServerVariablePlace PlaceOf(string template, int index)
    {
        var scheme = template.IndexOf("://", StringComparison.Ordinal);
        return scheme < 0 ? index == 0 ? ServerVariablePlace.AtStart : ServerVariablePlace.InPath
            : index < scheme || template.IndexOf('/', scheme + 3) is var path && (path < 0 || index < path) ? ServerVariablePlace.InHost
            : ServerVariablePlace.InPath;
    }
}
