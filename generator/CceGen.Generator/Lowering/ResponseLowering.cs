using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CceGen.Generator.Lowering.Responses;
using CceGen.Generator.Model;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Lowering;

/// <summary>Turns responses into what a method returns and throws.</summary>
internal sealed class ResponseLowering(LoweringContext context, ContentLowering contents, ErrorSchemas errorSchemas)
{
    private readonly ResponseMedia _media = new(context.Facts);

    public LoweredResponses Lower(OpenApiOperation operation, string method)
    {
        var successes = new List<ResponseModel>();
        var errors = new List<ResponseModel>();
        var accept = new List<string>();
        var ignored = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var isSuccess = SuccessesOf(operation);
        foreach (var response in operation.Responses.OrderBy(response => isSuccess(response) ? 0 : 1))
        {
            // What a redirection carries is for browsers.
            var read = isSuccess(response) && response.StatusCode[0] == '3' ? null
                : isSuccess(response) && context.Policies.Style.ReadsUndescribedAsOctets ? _media.ChooseSuccess(ContentOf(response, _media.AreOctets(response.Produced)))
                : _media.Choose(ContentOf(response, withProduced: false));
            var body = operation.Method == "HEAD" ? null : read;
            var model = isSuccess(response) ? Success(response, body, method) : Error(response, body, method);
            (isSuccess(response) ? successes : errors).Add(model);

            // A response that is not documented at all looks like the default response.
            if (isSuccess(response) && model.IsDefault)
            {
                errors.Add(model with { Message = MessageOf(response) });
            }

            if (read is not null && isSuccess(response))
            {
                accept.AddRange(read.Accepted);
                ignored.UnionWith(read.Ignored.Select(media => media.Name.Trim()));
            }
            else if (read is { Kind: ContentKind.Json })
            {
                // Where a success may come in that media type as well, it must not.
                accept.AddRange(read.Accepted.Where(name => !ignored.Contains(name)));
            }
        }

        return Combine(operation, successes, errors, accept.Count == 0 ? null : string.Join(", ", accept.Distinct())) with
        {
            Sources = [.. operation.Responses.Where(isSuccess)],
        };
    }

    /// <summary>Which responses are successes: 2xx; without one the default response, unless it describes an error; without any, redirections.</summary>
    private Func<OpenApiResponse, bool> SuccessesOf(OpenApiOperation operation)
    {
        if (operation.Responses.Any(response => response.StatusCode[0] == '2'))
        {
            return static response => response.StatusCode[0] == '2';
        }

        var other = operation.Responses.FirstOrDefault(response => response.StatusCode == "default");
        if (other is null)
        {
            return static response => response.StatusCode[0] == '3' && response.StatusCode != "304";
        }

        if (errorSchemas.NameOf(other) is not { } error)
        {
            return response => ReferenceEquals(response, other);
        }

        context.Diagnostics.Report(Problems.DefaultIsError(other.Location, error));
        return static _ => false;
    }

    // HTTP allows no body there, whatever the document says.
    private IReadOnlyList<OpenApiMediaType> ContentOf(OpenApiResponse response, bool withProduced)
    {
        if (response.StatusCode is not ("204" or "205" or "304") && response.StatusCode[0] != '1')
        {
            return withProduced ? response.Produced : response.Content;
        }

        if (response.Content.Count > 0)
        {
            context.Diagnostics.Report(Problems.ContentWithoutBody(response.Content[0].Location, response.StatusCode));
        }

        return [];
    }

    private ResponseModel Success(OpenApiResponse response, ReadContent? read, string method)
    {
        if (read is null)
        {
            return ToModel(response, null) with { Message = MessageOf(response) };
        }

        foreach (var ignored in read.Ignored)
        {
            context.Diagnostics.Report(Problems.MediaTypeIgnored(ignored.Location, ignored.Name, read.Media.Name));
        }

        return ToModel(response, contents.Lower(read, method + "Response"));
    }

    private ResponseModel Error(OpenApiResponse response, ReadContent? read, string method) => ErrorOf(response, read, method) with { Message = MessageOf(response) };

    private string? MessageOf(OpenApiResponse response) => !context.Policies.Style.DescribesResponses ? null
        : string.IsNullOrWhiteSpace(response.Description) ? "A server side error occurred." : response.Description!.Trim();

    private ResponseModel ErrorOf(OpenApiResponse response, ReadContent? read, string method)
    {
        if (read is null or { Kind: ContentKind.Json })
        {
            return ToModel(response, read is null ? null : contents.Json(read.Media, method + "Error"));
        }

        if (read.Kind is ContentKind.Text or ContentKind.AnyText)
        {
            return ToModel(response, context.Policies.Style.HasTextErrors ? contents.Lower(read, method + "Error") : null);
        }

        context.Diagnostics.Report(Problems.ErrorNotTyped(read.Media.Location, read.Media.Name));
        return ToModel(response, null);
    }

    private LoweredResponses Combine(OpenApiOperation operation, List<ResponseModel> successes, List<ResponseModel> errors, string? accept)
    {
        var typed = successes.Where(success => success.Content is not null).OrderBy(success => success.From).ToList();
        if (typed.Count == 0)
        {
            return new LoweredResponses(successes.Where(success => success.From >= 300).ToEquatableArray(), null, errors.ToEquatableArray(), accept, "");
        }

        if (!typed.All(success => Equals(success.Content, typed[0].Content)) && typed.Any(success => success.Content is FileContentModel or SequenceContentModel))
        {
            // Whoever has the octets can make the rest of them; no other type says what each of the responses is.
            context.Diagnostics.Report(Problems.SuccessesDiffer(operation.Location, ParameterLowering.Describe(operation)));
            successes = [.. successes.Select(success => success.Content is null ? success : success with { Content = contents.File })];
            typed = [.. successes.Where(success => success.Content is not null).OrderBy(success => success.From)];
        }

        // Whatever success is not documented is read like the first one; a range stands for all that are not listed.
        var last = successes.FirstOrDefault(success => success.From != success.To) ?? typed[0];
        var isSame = typed.All(success => Equals(success.Content, typed[0].Content));
        var hasOneType = typed.All(success => Equals(success.Content!.Type, typed[0].Content!.Type));
        var type = hasOneType ? typed[0].Content!.Type : context.Types.AnyObject;
        var hasEmpty = successes.Count > typed.Count && !(type.IsValueType && context.Policies.Style.ThrowsEmptySuccesses);
        var isNullable = hasEmpty || typed.Any(success => context.Types.SaysNull(success.Content!.Type));
        var result = type.Kind == TypeKind.Any && !isNullable
            ? type with { IsNullable = false, IsAnnotated = false }
            : context.Types.WithNull(type, isNullable);
        var others = successes.Where(success => !ReferenceEquals(success, last) && !(isSame && Equals(success.Content, last.Content)));
        var ordered = others.OrderBy(success => success.From).Concat([last]);
        var docs = typed.Count == 1 || hasOneType
            ? typed[0].Doc
            : string.Join(" ", typed.Select(success => $"{success.Doc} (`{Describe(success.Content!.Type)}`)"));
        return new LoweredResponses(ordered.ToEquatableArray(), result, errors.ToEquatableArray(), accept, docs + Care(type));
    }

    private static string Care(TypeRef type) => type.Kind == TypeKind.Response ? "\nThe caller disposes it." : "";

    private static ResponseModel ToModel(OpenApiResponse response, ContentModel? content)
    {
        var code = response.StatusCode;
        var doc = Documentation.Line(response.Description, "not described.");
        if (content is not null && code[0] != '2')
        {
            doc += $"\nThe body is read as `{Describe(content.Type)}`.";
        }

        if (code == "default")
        {
            return new ResponseModel(200, 299, true, content, $"Any other status: {doc}");
        }

        var isRange = code.EndsWith("XX", StringComparison.Ordinal);
        var from = int.Parse(isRange ? code[0] + "00" : code, CultureInfo.InvariantCulture);
        return new ResponseModel(from, isRange ? from + 99 : from, false, content, $"{code}: {doc}");
    }

    /// <summary>The type in a comment.</summary>
    public static string Describe(TypeRef type) => type.Kind switch
    {
        TypeKind.Array => $"list of {Describe(type.Arguments[0])}",
        TypeKind.Map => $"map of {Describe(type.Arguments[1])}",
        _ => type.Name,
    };
}
