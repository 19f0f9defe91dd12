using System.Linq;
using CceGen.Generator.Emit.Codecs;
using CceGen.Generator.Emit.Json;
using CceGen.Generator.Emit.Text;
using CceGen.Generator.Model;
using CceGen.Generator.Model.Wire;

namespace CceGen.Generator.Emit;

/// <summary>Writes the parts of a client and of its interface that belong to one operation.</summary>
internal static partial class OperationEmitter
{
    public static string Emit(Unit<OperationModel> unit)
    {
        var model = unit.Content;
        var file = new SourceFile(unit.File);
        file.ImportRuntime();
        file.ImportJsonRuntime();
        if (model.InterfaceName is not null)
        {
            WriteInterface(file, model, model.InterfaceName);
            file.Body.Line();
        }

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

    private static void WriteInterface(SourceFile file, OperationModel model, string interfaceName)
    {
        using (file.Body.Block($"{file.Access} partial interface {interfaceName}"))
        {
            WriteDocumentation(file, model, hasToken: true);
            file.Body.Line($"{Signature(file, model, hasToken: true)};");
            if (!model.HasOptionalParameters)
            {
                file.Body.Line();
                WriteDocumentation(file, model, hasToken: false);
                file.Body.Line($"{Signature(file, model, hasToken: false)};");
            }
        }
    }

    private static void WriteMethod(SourceFile file, OperationModel model)
    {
        WriteMemberDocumentation(file, model, hasToken: true);
        if (model.IsPolled)
        {
            WriteForwarding(file, model);
        }

        using (file.Body.Block(model.IsPolled ? $"internal async {HintSignature(file, model)}" : $"public async {Signature(file, model, hasToken: true)}"))
        {
            WriteRequest(file, model);
            file.Body.Line();
            WriteResponse(file, model);
        }
    }

    // Who waits for the end needs to know when the server wants to be asked again.
    private static void WriteForwarding(SourceFile file, OperationModel model)
    {
        file.Body.Line($"public {Signature(file, model, hasToken: true)}");
        using (file.Body.Indent())
        {
            file.Body.Line($"=> {model.MethodName}({string.Concat(model.Parameters.Select(parameter => parameter.Name + ", "))}null, cancellationToken);");
        }

        file.Body.Line();
    }

    private static string HintSignature(SourceFile file, OperationModel model)
    {
        var parameters = model.Parameters.Select(parameter => $"{file.TypeName(parameter.Type)} {parameter.Name}, ");
        return $"{file.Use("System.Threading.Tasks", "Task")}<{file.TypeName(model.Result!)}> {model.MethodName}({string.Concat(parameters)}"
            + $"{file.Nullable("RetryAfterHint")} {Hint(model)}, {file.Use("System.Threading", "CancellationToken")} cancellationToken)";
    }

    private static string Hint(OperationModel model) => FreeName.Of("hint", model.Parameters);

    private static void WriteOverload(SourceFile file, OperationModel model)
    {
        WriteMemberDocumentation(file, model, hasToken: false);
        var arguments = model.Parameters.Select(parameter => parameter.Name + ", ");
        file.Body.Line($"public {Signature(file, model, hasToken: false)}");
        using (file.Body.Indent())
        {
            file.Body.Line($"=> {model.MethodName}({string.Concat(arguments)}{file.Use("System.Threading", "CancellationToken")}.None);");
        }
    }

    private static string Signature(SourceFile file, OperationModel model, bool hasToken)
    {
        var parameters = model.Parameters.Select(parameter => Parameter(file, parameter, model.HasOptionalParameters)).ToList();
        if (hasToken)
        {
            var token = file.Use("System.Threading", "CancellationToken") + " cancellationToken";
            parameters.Add(model.HasOptionalParameters ? token + " = default" : token);
        }

        var task = file.Use("System.Threading.Tasks", "Task");
        var result = model.Result is null ? task : $"{task}<{file.TypeName(model.Result)}>";
        return $"{result} {model.MethodName}({string.Join(", ", parameters)})";
    }

    private static string Parameter(SourceFile file, ParameterModel parameter, bool hasOptionalParameters)
    {
        var text = $"{file.TypeName(parameter.Type)} {parameter.Name}";
        return hasOptionalParameters && !parameter.IsRequired ? text + " = null" : text;
    }

    private static void WriteResponse(SourceFile file, OperationModel model)
    {
        var token = "cancellationToken).ConfigureAwait(false)";
        file.Body.Line($"using var response = await SendRequestAsync(request, {token};");
        file.Body.Line("ProcessResponse(_httpClient, response);");
        if (model.IsPolled)
        {
            file.Body.Line($"{Hint(model)}?.Read(request, response);");
        }

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
            : $"throw await {model.ExceptionName}.CreateAsync(request, response, text => JsonBody.Parse<{file.TypeName(type)}>(text, {CodecExpression.Of(file, type, wire!)}, {JsonDialect.SettingsExpression}), {token};";

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
