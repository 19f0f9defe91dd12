using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CceGen.Generator.Model;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Lowering;

/// <summary>Turns responses into what a method returns and throws.</summary>
internal sealed class ResponseLowering(LoweringContext context, SchemaLowering schemas)
{
    /// <summary>The responses of an operation; null when a success cannot be read, after a report.</summary>
    public LoweredResponses? Lower(OpenApiOperation operation, string method)
    {
        var successes = new List<ResponseModel>();
        var errors = new List<ResponseModel>();
        var hasSuccess = operation.Responses.Any(response => response.StatusCode[0] == '2');
        foreach (var response in operation.Responses)
        {
            var isSuccess = response.StatusCode[0] == '2' || (response.StatusCode == "default" && !hasSuccess);
            var content = operation.Method == "HEAD" ? [] : response.Content;
            var json = context.Media.FindJson(content);
            if (json is null && content.Count > 0)
            {
                context.Media.ReportNotJson(content, response.Location, context.Diagnostics);
                if (isSuccess)
                {
                    context.Diagnostics.Report(Problems.OperationNotSupported(
                        operation.Location, ParameterLowering.Describe(operation), $"the body of its response '{response.StatusCode}' is not JSON"));
                    return null;
                }
            }

            // A response that is not documented at all looks like the default response.
            var model = ToModel(response, json, method + (isSuccess ? "Response" : "Error"));
            if (isSuccess)
            {
                successes.Add(model);
            }

            if (!isSuccess || model.IsDefault)
            {
                errors.Add(model);
            }
        }

        var accept = operation.Responses.Select(response => context.Media.FindJson(response.Content)).Where(media => media is not null)
            .Select(media => MediaTypes.ToSend(media!)).Distinct().ToList();
        return Combine(successes, errors, accept);
    }

    private LoweredResponses Combine(List<ResponseModel> successes, List<ResponseModel> errors, List<string> accept)
    {
        var typed = successes.Where(success => success.Content is not null).OrderBy(success => success.From).ToList();
        var acceptText = accept.Count == 0 ? null : string.Join(", ", accept);
        if (typed.Count == 0)
        {
            return new LoweredResponses(EquatableArray<ResponseModel>.Empty, null, errors.ToEquatableArray(), acceptText, "");
        }

        // Whatever success is not documented is read like the first one; a range stands for all that are not listed.
        var last = successes.FirstOrDefault(success => success.From != success.To) ?? typed[0];
        var isSame = typed.All(success => Equals(success.Content, typed[0].Content));
        var hasEmpty = successes.Count > typed.Count;
        var type = isSame ? typed[0].Content!.Type : context.Types.Any.Type;
        var isNullable = hasEmpty || typed.Any(success => success.Content!.Type.IsNullable);
        var result = type.Kind == TypeKind.Any && !isNullable
            ? type with { IsNullable = false, IsAnnotated = false }
            : context.Types.WithNull(type, isNullable);
        var others = successes.Where(success => !ReferenceEquals(success, last) && !(isSame && Equals(success.Content, last.Content)));
        var ordered = others.OrderBy(success => success.From).Concat([last]);
        var docs = typed.Count == 1 || isSame
            ? typed[0].Doc
            : string.Join(" ", typed.Select(success => $"{success.Doc} (`{Describe(success.Content!.Type)}`)"));
        return new LoweredResponses(ordered.ToEquatableArray(), result, errors.ToEquatableArray(), acceptText, docs);
    }

    private ResponseModel ToModel(OpenApiResponse response, OpenApiMediaType? json, string name)
    {
        var code = response.StatusCode;
        var content = json is null ? null : Json(schemas.BodyType(json, name));
        var doc = Documentation.Line(response.Description, "not described.");
        if (content is not null && code[0] != '2')
        {
            doc += $"\nThe body is read as `{Describe(content.Type)}`.";
        }

        if (code == "default")
        {
            return new ResponseModel(200, 299, true, content, $"Any other status: {doc}");
        }

        var isRange = code.EndsWith("XX", System.StringComparison.Ordinal);
        var from = int.Parse(isRange ? code[0] + "00" : code, CultureInfo.InvariantCulture);
        return new ResponseModel(from, isRange ? from + 99 : from, false, content, $"{code}: {doc}");
    }

    private static string Describe(TypeRef type) => type.Kind switch
    {
        TypeKind.Array => $"list of {Describe(type.Arguments[0])}",
        TypeKind.Map => $"map of {Describe(type.Arguments[1])}",
        _ => type.Name,
    };

    // NSwag's responseArrayType: what a caller gets is a collection, whatever the properties of models are.
    private static JsonContentModel Json(LoweredType type) => new(TypeMapper.ArrayAs(type, "ICollection").Type, type.Wire);
}
