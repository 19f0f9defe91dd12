using CceGen.Generator.Files;
using CceGen.Generator.OpenApi;
using CceGen.Generator.OpenApi.Versions;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.Tests.OpenApi;

/// <summary>
/// A document that was read, with what was said about it. A <c>§</c> in the text marks where a diagnostic is expected and
/// is not a part of the text. A list or mapping in brackets begins, for the parser, with the first thing in it.
/// </summary>
internal sealed class Reading
{
    private const char Marker = '§';

    private readonly List<string> _places = [];
    private readonly IReadOnlyList<DiagnosticInfo> _diagnostics;

    private Reading(string markup)
    {
        var text = Unmark(markup.ReplaceLineEndings("\n"));
        var diagnostics = new DiagnosticBag();
        var root = SpecParser.Parse(text, "api.yaml", diagnostics, TestContext.Current.CancellationToken);
        Assert.NotNull(root);
        Document = OpenApiReader.Read(root, FileSet.Empty, diagnostics, TestContext.Current.CancellationToken);
        _diagnostics = diagnostics.ToEquatableArray();
    }

    public OpenApiDocument Document { get; }

    public OpenApiOperation Operation => Assert.Single(Document.Operations);

    public OpenApiSchema Schema => Document.Schemas[0].Schema;

    public OpenApiSchema? TargetOf(OpenApiSchema schema) => Document.TargetOf(schema);

    public static Reading Of(string markup) => new(markup);

    /// <summary>Reads a document whose first schema is the given one.</summary>
    public static Reading OfSchema(string schema) => OfSchemas($"Thing:\n{Indented(schema, 2)}");

    /// <summary>Reads schemas of OpenAPI 3.1.</summary>
    public static Reading OfSchemasOf31(string schemas) => Of($"openapi: 3.1.0\ncomponents:\n  schemas:\n{Indented(schemas, 4)}");

    public static Reading OfSchemas(string schemas) => Of($"openapi: 3.0.3\npaths: {{}}\ncomponents:\n  schemas:\n{Indented(schemas, 4)}");

    /// <summary>Reads a document whose only operation is <c>GET /things/{id}</c>.</summary>
    public static Reading OfOperation(string operation, string components = "{}") =>
        Of($"openapi: 3.0.3\npaths:\n  /things/{{id}}:\n    get:\n{Indented(operation, 6)}\ncomponents:\n{Indented(components, 2)}");

    public static Reading OfParameter(string parameter) =>
        OfOperation($"responses: {{}}\nparameters:\n  -\n{Indented(parameter, 4)}");

    /// <summary>Expects one diagnostic at each mark, in the order of the text, written <c>Id argument | argument</c>.</summary>
    public Reading Reports(params string[] expected)
    {
        Assert.Equal(_places.Count, expected.Length);
        var actual = _diagnostics
            .Where(info => !IsAboutMissingPaths(info))
            .OrderBy(info => info.Location!.Span.Start)
            .Select(info => $"{Place(info.Location!.Span)} {info.Id} {string.Join(" | ", info.Arguments)}".TrimEnd());
        Assert.Equal(_places.Zip(expected, (place, text) => $"{place} {text}"), actual);
        return this;
    }

    // The documents of these tests are fragments.
    private static bool IsAboutMissingPaths(DiagnosticInfo info) =>
        info.Id is DiagnosticId.NoPaths or DiagnosticId.NoOperations || (info.Id == DiagnosticId.MissingKey && info.Arguments[0] == "paths");

    private static string Place(SourceSpan span) => $"({span.StartLine + 1},{span.StartColumn + 1})";

    public static string Indented(string text, int width)
    {
        var indent = new string(' ', width);
        return string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(line => line.Length == 0 ? line : indent + line));
    }

    private string Unmark(string markup)
    {
        var lines = markup.Split('\n');
        for (var line = 0; line < lines.Length; line++)
        {
            for (var column = lines[line].IndexOf(Marker); column >= 0; column = lines[line].IndexOf(Marker))
            {
                _places.Add($"({line + 1},{column + 1})");
                lines[line] = lines[line].Remove(column, 1);
            }
        }

        return string.Join('\n', lines);
    }
}
