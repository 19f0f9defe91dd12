using System.Linq;
using CceGen.Generator.Emit.Codecs;
using CceGen.Generator.Emit.Json;
using CceGen.Generator.Emit.Text;
using CceGen.Generator.Model;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Emit;

/// <summary>Writes the classes that read webhooks and callbacks.</summary>
internal static class WebhookEmitter
{
    /// <summary>Writes what a class has without its methods.</summary>
    public static void EmitClass(Unit<WebhookClassModel> unit, CodeWriter source)
    {
        var model = unit.Content;
        var file = new SourceFile(unit.File);
        file.ImportRuntime();
        file.ImportJsonRuntime();
        var dialect = JsonDialects.For(file.Json);
        var lazy = $"{file.Use("System", "Lazy")}<WebhookReader>";
        DocComment.Write(file.Body, model.Doc);
        file.Body.Line(GeneratedCodeAttribute.Text(file));
        using (file.Body.Block($"{file.ClientAccess} static partial class {model.Name}"))
        {
            file.Body.Line($$"""
                private static readonly {{lazy}} Reader = new {{lazy}}(() =>
                {
                    var settings = {{dialect.Settings(file, model.Settings)}};
                    UpdateJsonSerializerSettings(settings);
                    return new WebhookReader(settings);
                });

                """);
            file.Body.Line(dialect.SettingsHook(file, hasTwoSettings: false));
        }

        file.WriteTo(source);
    }

    /// <summary>Writes the methods of one webhook: for a stream and for a text, or for the fields of a form.</summary>
    public static void Emit(Unit<WebhookModel> unit, CodeWriter source)
    {
        var model = unit.Content;
        var file = new SourceFile(unit.File);
        file.ImportRuntime();
        file.ImportJsonRuntime();
        using (file.Body.Block($"{file.ClientAccess} static partial class {model.ClassName}"))
        {
            var type = model.Content.Type;
            var result = type is { IsNullable: true, IsAnnotated: false, IsValueType: false } ? file.Nullable(file.TypeName(type)) : file.TypeName(type);
            var how = $"{Literal.Of(model.Name)}, {CodecExpression.Of(file, type, model.Content.Wire)}";
            if (model.Form is { } form)
            {
                WriteForm(file, model, result, $"Reader.Value.Read<{CodecExpression.TypeOf(file, type)}>(ReceivedForm.ToJson(fields, {Names(file, form.Plain)}, {Names(file, form.Lists)}), {how})");
            }
            else
            {
                WriteJson(file, model, result, how);
            }
        }

        file.WriteTo(source);
    }

    private static void WriteJson(SourceFile file, WebhookModel model, string result, string how)
    {
        var stream = file.Use("System.IO", "Stream");
        var token = file.Use("System.Threading", "CancellationToken");
        var read = model.Content.Type.IsNullable ? "ReadNullable" : "Read";
        var of = CodecExpression.TypeOf(file, model.Content.Type);
        WriteDocumentation(file, model, "body", "The body is not what the document describes, or empty, or too large.",
        [
            "/// <param name=\"body\">The body of the request, in UTF-8. The caller disposes it.</param>",
            "/// <param name=\"cancellationToken\">Cancels the reading.</param>",
        ]);
        WriteObsolete(file, model);
        file.Body.Line($"public static {file.Use("System.Threading.Tasks", "Task")}<{result}> {model.MethodName}Async({stream} body, {token} cancellationToken = default)");
        WriteBody(file, $"Reader.Value.{read}Async<{of}>(body, {how}, cancellationToken)");
        file.Body.Line();
        file.Body.Line($"/// <inheritdoc cref=\"{model.MethodName}Async({stream}, {token})\"/>");
        WriteObsolete(file, model);
        file.Body.Line($"public static {result} {model.MethodName}(string body)");
        WriteBody(file, $"Reader.Value.{read}<{of}>(body, {how})");
    }

    private static void WriteForm(SourceFile file, WebhookModel model, string result, string expression)
    {
        WriteDocumentation(file, model, "fields", "The fields are not what the document describes.",
        [
            "/// <typeparam name=\"TValues\">The values of a field, such as <c>StringValues</c> or an array.</typeparam>",
            "/// <param name=\"fields\">The fields of the form, as a server has read them, such as <c>Request.Form</c>. Files are not among them.</param>",
        ]);
        WriteObsolete(file, model);
        var pairs = $"{file.Use("System.Collections.Generic", "IEnumerable")}<{file.Use("System.Collections.Generic", "KeyValuePair")}<string, TValues>>";
        file.Body.Line($"public static {result} {model.MethodName}<TValues>({pairs} fields)");
        using (file.Body.Indent())
        {
            file.Body.Line($"where TValues : {file.Use("System.Collections.Generic", "IEnumerable")}<{file.Nullable("string")}>");
            file.Body.Line($"=> {expression};");
        }
    }

    private static string Names(SourceFile file, EquatableArray<string> names) =>
        names.IsEmpty ? $"{file.Use("System", "Array")}.Empty<string>()" : $"new[] {{ {string.Join(", ", names.Select(Literal.Of))} }}";

    private static void WriteBody(SourceFile file, string expression)
    {
        using (file.Body.Indent())
        {
            file.Body.Line($"=> {expression};");
        }
    }

    private static void WriteDocumentation(SourceFile file, WebhookModel model, string input, string problem, string[] parameters)
    {
        DocComment.WriteElement(file.Body, "summary", model.Doc.Summary);
        foreach (var line in parameters)
        {
            file.Body.Line(line);
        }

        DocComment.WriteElement(file.Body, "returns", model.ReturnsDoc);
        file.Body.Line($"/// <exception cref=\"{file.Use("System", "ArgumentNullException")}\"><paramref name=\"{input}\"/> is null.</exception>");
        file.Body.Line($"/// <exception cref=\"{file.Use("System.IO", "InvalidDataException")}\">{problem}</exception>");
        DocComment.WriteRemarks(file.Body, model.Doc);
    }

    private static void WriteObsolete(SourceFile file, WebhookModel model) => MethodDeclaration.WriteObsolete(file, model.IsObsolete);
}
