using System.Globalization;
using System.Linq;
using CceGen.Generator.Emit.Codecs;
using CceGen.Generator.Emit.Text;
using CceGen.Generator.Model;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Emit;

/// <content>The class of an operation object.</content>
internal static partial class LongRunningEmitter
{
    private const string IdProperty = "Id";

    private static void WriteClass(SourceFile file, LongRunningModel model)
    {
        var result = file.TypeName(model.Result);
        DocComment.WriteElement(file.Body, "summary", $"Polls one {model.Title} and waits for its end.");
        MethodDeclaration.WriteObsolete(file, model.IsObsolete);
        file.Body.Line(GeneratedCodeAttribute.Text(file));
        using (file.Body.Block($"{file.Access} sealed partial class {model.Name} : LongRunningOperation<{result}, {model.ProgressName}>"))
        {
            file.Body.Line($"private readonly {model.ClientName} _client;");
            file.Body.Line();
            WriteConstructor(file, model);
            foreach (var held in model.Parameters.Where(held => held.Property != IdProperty))
            {
                file.Body.Line();
                DocComment.WriteElement(file.Body, "summary", held.Parameter.Doc);
                file.Body.Line($"public {file.TypeName(held.Parameter.Type)} {held.Property} {{ get; }}");
            }

            file.Body.Line();
            WriteOverrides(file, model, result);
        }
    }

    private static void WriteProgressClass(SourceFile file, LongRunningModel model)
    {
        DocComment.WriteElement(file.Body, "summary", $"The result of one poll of the {model.Title}.");
        MethodDeclaration.WriteObsolete(file, model.IsObsolete);
        file.Body.Line(GeneratedCodeAttribute.Text(file));
        using (file.Body.Block($"{file.Access} sealed partial class {model.ProgressName} : OperationProgress<{file.TypeName(model.Result)}>"))
        {
            file.Body.Line($$"""
                /// <summary>Initializes a new instance, for example in a test.</summary>
                /// <param name="id">The id of the operation.</param>
                /// <exception cref="{{file.Use("System", "ArgumentNullException")}}"><paramref name="id"/> is null.</exception>
                public {{model.ProgressName}}(string id)
                    : base(id)
                {
                }
                """);
        }
    }

    private static void WriteConstructor(SourceFile file, LongRunningModel model)
    {
        var client = WaitDeclarations.Free(model.Methods, "client");
        var parameters = MethodDeclaration.Parameters(file, model.Methods.Parameters, hasOptionalParameters: false);
        file.Body.Line($"internal {model.Name}({model.ClientName} {client}, {string.Join(", ", parameters)})");
        using (file.Body.Indent())
        {
            file.Body.Line($": base({Id(file, model.Id)}, {Literal.Of(model.Title)}, {model.Interval.ToString(CultureInfo.InvariantCulture)})");
        }

        file.Body.Line("{");
        using (file.Body.Indent())
        {
            file.Body.Line($"_client = {client};");
            foreach (var held in model.Parameters.Where(held => held.Property != IdProperty))
            {
                // A script without capitals gives both the same name.
                var self = held.Property == held.Parameter.Name ? "this." : "";
                file.Body.Line($"{self}{held.Property} = {held.Parameter.Name};");
            }
        }

        file.Body.Line("}");
    }

    private static string Id(SourceFile file, ParameterModel id)
    {
        var text = WireTextExpression.Of(id.Type, id.Wire, id.Name);
        return id.Type switch
        {
            { Kind: TypeKind.Enum or TypeKind.ExtensibleEnum } =>
                $"{text} ?? throw new {file.Use("System", "ArgumentException")}(\"The value was never set.\", nameof({id.Name}))",
            { IsValueType: true } => text + file.Bang,
            _ => $"{text} ?? throw new {file.Use("System", "ArgumentNullException")}(nameof({id.Name}))",
        };
    }

    private static void WriteOverrides(SourceFile file, LongRunningModel model, string result)
    {
        var text = file.Nullable("string");
        var arguments = string.Concat(model.Parameters.Select(held => held.Property + ", "));
        var call = $"_client.{model.PollMethod}({arguments}cancellationToken)";
        file.Body.Line($$"""
            private protected override {{(model.IsPollWrapped ? "async " : "")}}{{file.Use("System.Threading.Tasks", "Task")}}<{{result}}> SendAsync({{file.Use("System.Threading", "CancellationToken")}} cancellationToken)
                => {{(model.IsPollWrapped ? $"(await {call}.ConfigureAwait(false)).Result" : call)}};

            private protected override {{text}} StatusOf({{result}} value) => {{Value(model.Status)}};

            private protected override {{text}} ProgressOf({{result}} value) => {{(model.Progress is null ? "null" : Value(model.Progress))}};

            private protected override {{model.ProgressName}} CreateReport() => new {{model.ProgressName}}(Id);

            """);
        using (file.Body.Block($"private protected override OperationState StateOf({text} status) => status switch", "};"))
        {
            WriteState(file, model.Succeeded, "Succeeded");
            WriteState(file, model.Failed, "Failed");
            WriteState(file, model.Paused, "Paused");
            file.Body.Line("_ => OperationState.Running,");
        }
    }

    private static void WriteState(SourceFile file, EquatableArray<string> statuses, string state)
    {
        if (!statuses.IsEmpty)
        {
            file.Body.Line($"{string.Join(" or ", statuses.Select(Literal.Of))} => OperationState.{state},");
        }
    }

    // Any member on the way may be missing.
    private static string Value(MemberPathModel path) => WireTextExpression.Of(path.Type, "value." + string.Join("?.", path.Properties));
}
