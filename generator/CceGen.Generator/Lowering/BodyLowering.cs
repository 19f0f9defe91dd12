using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Model;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Lowering;

/// <summary>Turns request bodies into parameters of a method, and decides how they are written.</summary>
internal sealed class BodyLowering(LoweringContext context, SchemaLowering schemas)
{
    /// <summary>
    /// The body of an operation, null without one; says no, after a report, when it cannot be sent: a call without it would not be what
    /// the document describes.
    /// </summary>
    /// <param name="operation">The operation.</param>
    /// <param name="method">The name of the method.</param>
    /// <param name="others">The other parameters of the method.</param>
    /// <param name="lowered">The body.</param>
    public bool TryLower(OpenApiOperation operation, string method, IReadOnlyList<ParameterModel> others, out BodyModel? lowered)
    {
        lowered = null;
        if (operation.RequestBody is not { } body)
        {
            return true;
        }

        if (context.Media.FindJsonToSend(body.Content) is { } media)
        {
            lowered = Json(body, media, method, others);
            return true;
        }

        context.Media.ReportNotJson(body.Content, body.Location, context.Diagnostics);
        if (body.Content.Count == 0 && !body.Required)
        {
            return true;
        }

        context.Diagnostics.Report(Problems.OperationNotSupported(operation.Location, ParameterLowering.Describe(operation), "its request body is not JSON"));
        return false;
    }

    private JsonBodyModel Json(OpenApiRequestBody body, OpenApiMediaType media, string method, IReadOnlyList<ParameterModel> others)
    {
        var lowered = schemas.BodyType(media, method + "Body");
        var type = context.Types.WithNull(TypeMapper.ArrayAs(lowered, "IEnumerable"), !body.Required || lowered.IsNullable);
        return new JsonBodyModel(Value(body, type.Type, others), type.Wire, MediaTypes.ToSend(media));
    }

    /// <summary>The parameter that is the whole body.</summary>
    private static MethodParameterModel Value(OpenApiRequestBody body, TypeRef type, IReadOnlyList<ParameterModel> others)
    {
        var names = new UniqueNames("Value", [.. ReservedNames.Parameters, .. others.Select(parameter => parameter.Name.TrimStart('@'))]);
        return new MethodParameterModel(
            CSharpNames.Escape(names.Add(CSharpNames.ToCamelCase(body.Name ?? "body", "body"))),
            type,
            body.Required,
            IsPath: false,
            Documentation.Line(body.Description, "The body of the request."));
    }
}
