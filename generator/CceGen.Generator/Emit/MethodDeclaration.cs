using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Emit.Codecs;
using CceGen.Generator.Emit.Text;
using CceGen.Generator.Model;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Emit;

/// <summary>Writes what the declaration of a method has in an interface and in a class: its documentation and its signature.</summary>
internal static class MethodDeclaration
{
    /// <summary>Writes the documentation: in full for the method with the token, a reference to that one for its overload.</summary>
    public static void WriteDocumentation(SourceFile file, MethodModel model, bool hasToken)
    {
        if (hasToken)
        {
            WriteFullDocumentation(file, model);
        }
        else
        {
            file.Body.Line($"/// <inheritdoc cref=\"{Reference(file, model)}\"/>");
        }

        WriteObsolete(file, model.IsObsolete);
    }

    /// <summary>Writes the documentation of the method that blocks: that of the other one.</summary>
    public static void WriteSyncDocumentation(SourceFile file, MethodModel model)
    {
        file.Body.Line($"/// <inheritdoc cref=\"{Reference(file, model)}\"/>");
        WriteObsolete(file, model.IsObsolete);
    }

    /// <summary>The signature of the method that blocks.</summary>
    public static string SyncSignature(SourceFile file, MethodModel model) =>
        $"{(model.Result is null ? "void" : file.TypeName(model.Result))} {model.SyncName}({string.Join(", ", Parameters(file, model.Parameters, model.HasOptionalParameters))})";

    public static void WriteObsolete(SourceFile file, bool isObsolete)
    {
        if (isObsolete)
        {
            file.Body.Line(DeprecatedAttribute.Text(file));
        }
    }

    public static string Signature(SourceFile file, MethodModel model, bool hasToken)
    {
        var parameters = Parameters(file, model.Parameters, model.HasOptionalParameters).ToList();
        if (hasToken)
        {
            var token = file.Use("System.Threading", "CancellationToken") + " cancellationToken";
            parameters.Add(model.HasOptionalParameters ? token + " = default" : token);
        }

        var task = file.Use("System.Threading.Tasks", "Task");
        var result = model.Result is null ? task : $"{task}<{file.TypeName(model.Result)}>";
        return $"{result} {model.Name}({string.Join(", ", parameters)})";
    }

    /// <summary>The parameters, with null as the default of those that are optional.</summary>
    public static IEnumerable<string> Parameters(SourceFile file, EquatableArray<MethodParameterModel> parameters, bool hasOptionalParameters) => parameters.Select(parameter =>
        $"{file.TypeName(parameter.Type)} {parameter.Name}{(hasOptionalParameters && !parameter.IsRequired ? " = null" : "")}");

    public static void WriteParameterDocumentation(SourceFile file, EquatableArray<MethodParameterModel> parameters)
    {
        foreach (var parameter in parameters)
        {
            DocComment.WriteElement(file.Body, "param", parameter.Doc, $"name=\"{parameter.Name.TrimStart('@')}\"");
        }
    }

    /// <summary>How a comment refers to the method with the token: type arguments are in braces, and references are not annotated.</summary>
    public static string Reference(SourceFile file, MethodModel model)
    {
        var types = model.Parameters.Select(parameter => file.TypeName(CodecExpression.Oblivious(parameter.Type)).Replace('<', '{').Replace('>', '}'))
            .Append(file.Use("System.Threading", "CancellationToken"));
        return $"{model.Name}({string.Join(", ", types)})";
    }

    private static void WriteFullDocumentation(SourceFile file, MethodModel model)
    {
        var writer = file.Body;
        DocComment.WriteElement(writer, "summary", model.Doc.Summary);
        WriteParameterDocumentation(file, model.Parameters);
        writer.Line("/// <param name=\"cancellationToken\">Cancels the call.</param>");
        if (model.Result is not null)
        {
            DocComment.WriteElement(writer, "returns", model.ReturnsDoc);
        }

        WriteExceptions(file, model);
        DocComment.WriteRemarks(writer, model.Doc);
        CallExample.Write(file, model);
    }

    private static void WriteExceptions(SourceFile file, MethodModel model)
    {
        var paths = model.Parameters.Where(parameter => parameter.IsPath).Select(parameter => parameter.Name).ToList();
        if (paths.Count > 0)
        {
            var names = string.Join(", ", paths.Select(name => $"<paramref name=\"{name.TrimStart('@')}\"/>"));
            file.Body.Line($"/// <exception cref=\"{file.Use("System", "ArgumentException")}\">{names}: empty, \".\" or \"..\", which would change the path.</exception>");
        }

        foreach (var error in model.Errors)
        {
            DocComment.WriteElement(file.Body, "exception", error, $"cref=\"{model.ExceptionName}{{TResult}}\"");
        }

        file.Body.Line($"/// <exception cref=\"{model.ExceptionName}\">The server returned an error, or its response cannot be read.</exception>");
    }
}
