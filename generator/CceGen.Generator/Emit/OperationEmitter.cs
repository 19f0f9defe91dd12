using System.Linq;
using CceGen.Generator.Emit.Codecs;
using CceGen.Generator.Emit.Json;
using CceGen.Generator.Emit.Text;
using CceGen.Generator.Model;
using CceGen.Generator.Model.Wire;

namespace CceGen.Generator.Emit;

/// <summary>Writes the part of a client that belongs to one operation.</summary>
internal static partial class OperationEmitter
{
    public static string Emit(Unit<OperationModel> unit)
    {
        var model = unit.Content;
        var file = new SourceFile(unit.File);
        file.ImportRuntime();
        file.ImportJsonRuntime();
        using (file.Body.Block($"{file.Access} partial class {model.ClientName}"))
        {
            WriteMethod(file, model);
            if (!model.HasOptionalParameters)
            {
                file.Body.Line();
                WriteOverload(file, model);
            }
        }

        return file.ToString();
    }

    private static void WriteMethod(SourceFile file, OperationModel model)
    {
        WriteDocumentation(file, model, hasToken: true);
        using (file.Body.Block($"public async {MethodDeclaration.Signature(file, model.Method, hasToken: true)}"))
        {
            WriteRequest(file, model);
            file.Body.Line();
            WriteResponse(file, model);
        }
    }

    private static void WriteOverload(SourceFile file, OperationModel model)
    {
        WriteDocumentation(file, model, hasToken: false);
        var arguments = model.Signature.Select(parameter => parameter.Name + ", ");
        file.Body.Line($"public {MethodDeclaration.Signature(file, model.Method, hasToken: false)}");
        using (file.Body.Indent())
        {
            file.Body.Line($"=> {model.MethodName}({string.Concat(arguments)}{file.Use("System.Threading", "CancellationToken")}.None);");
        }
    }

    private static void WriteDocumentation(SourceFile file, OperationModel model, bool hasToken)
    {
        if (model.InterfaceName is null)
        {
            MethodDeclaration.WriteDocumentation(file, model.Method, hasToken);
            return;
        }

        file.Body.Line("/// <inheritdoc/>");
        MethodDeclaration.WriteObsolete(file, model.IsObsolete);
    }

    private static void WriteResponse(SourceFile file, OperationModel model)
    {
        var token = "cancellationToken).ConfigureAwait(false)";
        file.Body.Line($"using var response = await SendRequestAsync(request, {token};");
        file.Body.Line("ProcessResponse(_httpClient, response);");
        using (file.Body.Block("switch ((int)response.StatusCode)"))
        {
            WriteSuccesses(file, model, token);
            WriteErrors(file, model, token);
        }
    }

    // A single status comes before the range that it is part of; whatever is not documented comes last.
    private static void WriteErrors(SourceFile file, OperationModel model, string token)
    {
        string Create(TypeRef? type, WireModel? wire) => type is null
            ? $"throw await {model.ExceptionName}.CreateAsync(request, response, {token};"
            : $"throw await {model.ExceptionName}.CreateAsync(request, response, text => JsonBody.Parse<{file.TypeName(type)}>(text, {CodecExpression.Of(file, type, wire!)}, {JsonDialect.SerializerExpression}), {token};";

        var listed = model.Errors.Where(error => !error.IsDefault).OrderBy(error => error.To - error.From);
        foreach (var group in listed.GroupBy(error => (IsRange: error.From != error.To, error.Type, error.Wire)))
        {
            file.Body.Line($"case {string.Join(" or ", group.Select(Case))}:");
            WriteIndented(file, Create(group.Key.Type, group.Key.Wire));
        }

        file.Body.Line("default:");
        var other = model.Errors.FirstOrDefault(error => error.IsDefault);
        WriteIndented(file, Create(other?.Type, other?.Wire));
    }

    private static void WriteSuccesses(SourceFile file, OperationModel model, string token)
    {
        if (model.Result is null)
        {
            file.Body.Line("case >= 200 and <= 299:");
            WriteIndented(file, "return;");
            return;
        }

        for (var index = 0; index < model.Successes.Count; index++)
        {
            var success = model.Successes[index];
            var isLast = index == model.Successes.Count - 1;
            file.Body.Line($"case {(isLast ? ">= 200 and <= 299" : Case(success))}:");
            WriteIndented(file, success.Type is { } type
                ? $"return await {(type.IsNullable ? "ReadNullableAsync" : "ReadAsync")}<{file.TypeName(type)}>(request, response, {CodecExpression.Of(file, type, success.Wire!)}, {token};"
                : "return null;");
        }
    }

    private static string Case(ResponseModel response) =>
        response.From == response.To ? Invariant(response.From) : $">= {Invariant(response.From)} and <= {Invariant(response.To)}";

    private static string Invariant(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static void WriteIndented(SourceFile file, string line)
    {
        using (file.Body.Indent())
        {
            file.Body.Line(line);
        }
    }
}
