using CceGen.Generator.Emit.Codecs;
using CceGen.Generator.Emit.Text;
using CceGen.Generator.Model;

namespace CceGen.Generator.Emit;

/// <summary>Writes the class of a response with a property for each of its headers.</summary>
internal static class FullResponseEmitter
{
    public static void Write(SourceFile file, OperationModel model)
    {
        if (model.FullResponse is not { Headers.IsEmpty: false } full)
        {
            return;
        }

        file.Body.Line();
        DocComment.WriteElement(file.Body, "summary", $"The response of '{model.Id}'.");
        MethodDeclaration.WriteObsolete(file, model.IsObsolete);
        file.Body.Line(GeneratedCodeAttribute.Text(file));
        using (file.Body.Block($"{file.Access} sealed partial class {full.Type.Name} : {file.TypeName(full.BaseType)}"))
        {
            WriteConstructor(file, full);
            foreach (var header in full.Headers)
            {
                file.Body.Line();
                WriteProperty(file, header);
            }
        }
    }

    private static void WriteConstructor(SourceFile file, FullResponseModel model)
    {
        var hasValue = !model.BaseType.Arguments.IsEmpty;
        file.Body.Line("/// <summary>Initializes a new instance, for example in a test.</summary>");
        file.Body.Line("/// <param name=\"statusCode\">The status code, for example 201.</param>");
        file.Body.Line("/// <param name=\"headers\">The headers, those of the content included.</param>");
        if (hasValue)
        {
            file.Body.Line("/// <param name=\"value\">The value.</param>");
        }

        var headers = $"{file.Use("System.Collections.Generic", "IReadOnlyDictionary")}<string, {file.Use("System.Collections.Generic", "IEnumerable")}<string>>";
        file.Body.Line($"/// <exception cref=\"{file.Use("System", "ArgumentNullException")}\"><paramref name=\"headers\"/> is null.</exception>");
        file.Body.Line($"public {model.Type.Name}(int statusCode, {headers} headers{(hasValue ? $", {file.TypeName(model.BaseType.Arguments[0])} value" : "")})");
        using (file.Body.Indent())
        {
            file.Body.Line($": base(statusCode, headers{(hasValue ? ", value" : "")})");
        }

        file.Body.Line("{");
        file.Body.Line("}");
    }

    private static void WriteProperty(SourceFile file, HeaderModel header)
    {
        DocComment.WriteElement(file.Body, "summary", header.Doc);
        var isText = header.Format == HeaderFormat.TextOf;
        if (!isText)
        {
            file.Body.Line($"/// <exception cref=\"{file.Use("System", "FormatException")}\">The header is not of this type.</exception>");
        }

        MethodDeclaration.WriteObsolete(file, header.IsObsolete);
        var name = Literal.Of(header.WireName);
        var separator = header.Format is HeaderFormat.Texts or HeaderFormat.Values && header.Separator != ',' ? $", '{(header.Separator == '\t' ? "\\t" : header.Separator.ToString())}'" : "";
        var text = $"HeaderJson.{header.Format}(Headers, {name}{separator})";
        file.Body.Line($"public {file.TypeName(header.Type)} {header.Name} => {(isText ? text : $"JsonHeader.Read({name}, {text}, {CodecExpression.Of(file, header.Type, header.Wire)})")};");
    }
}
