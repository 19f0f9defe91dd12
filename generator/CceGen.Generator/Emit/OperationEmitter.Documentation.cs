using System.Linq;
using CceGen.Generator.Emit.Text;
using CceGen.Generator.Model;

namespace CceGen.Generator.Emit;

/// <content>The documentation comments.</content>
internal static partial class OperationEmitter
{
    private static void WriteMemberDocumentation(SourceFile file, OperationModel model, bool hasToken)
    {
        if (model.InterfaceName is null)
        {
            WriteDocumentation(file, model, hasToken);
            return;
        }

        file.Body.Line("/// <inheritdoc/>");
        WriteObsolete(file, model);
    }

    private static void WriteDocumentation(SourceFile file, OperationModel model, bool hasToken)
    {
        var writer = file.Body;
        DocComment.WriteElement(writer, "summary", model.Doc.Summary);
        foreach (var parameter in model.Parameters)
        {
            DocComment.WriteElement(writer, "param", parameter.Doc, $"name=\"{parameter.Name.TrimStart('@')}\"");
        }

        if (hasToken)
        {
            writer.Line("/// <param name=\"cancellationToken\">Cancels the call, the reading of the answer included.</param>");
        }

        if (model.Result is not null)
        {
            DocComment.WriteElement(writer, "returns", model.ReturnsDoc);
        }

        WriteExceptions(file, model);
        DocComment.WriteRemarks(writer, model.Doc);
        if (hasToken == model.HasOptionalParameters)
        {
            CallExample.Write(file, model);
        }

        WriteObsolete(file, model);
    }

    private static void WriteExceptions(SourceFile file, OperationModel model)
    {
        var paths = model.Parameters.Where(parameter => parameter.Place == ParameterPlace.Path).Select(parameter => parameter.Name).ToList();
        if (paths.Count > 0)
        {
            var names = string.Join(", ", paths.Select(name => $"<paramref name=\"{name.TrimStart('@')}\"/>"));
            file.Body.Line($"/// <exception cref=\"{file.Use("System", "ArgumentException")}\">{names}: empty, \".\" or \"..\", which would change the path.</exception>");
        }

        foreach (var error in model.Errors)
        {
            DocComment.WriteElement(file.Body, "exception", error.Doc, $"cref=\"{model.ExceptionName}{{TResult}}\"");
        }

        file.Body.Line($"/// <exception cref=\"{model.ExceptionName}\">The server refused the request, or its answer could not be read.</exception>");
    }

    private static void WriteObsolete(SourceFile file, OperationModel model)
    {
        if (model.IsObsolete)
        {
            file.Body.Line(DeprecatedAttribute.Text(file));
        }
    }
}
