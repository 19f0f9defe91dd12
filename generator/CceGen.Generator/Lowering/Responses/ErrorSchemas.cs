using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using CceGen.Generator.OpenApi;

namespace CceGen.Generator.Lowering.Responses;

/// <summary>
/// Which schemas are those of errors: for documents that describe an error as <c>default</c>, and no success. A schema is one when
/// its name says so or when it is the response to an error elsewhere, unless it is the response to a success elsewhere.
/// </summary>
internal sealed class ErrorSchemas
{
    private static readonly Regex Word = new(
        @"(?:(?<![A-Za-z])(?:errors?|problems?|exceptions?|faults?)|Errors?|Problems?|Exceptions?|Faults?|ERRORS?)(?![a-z])", RegexOptions.CultureInvariant);

    private readonly OpenApiDocument _document;
    private readonly HashSet<OpenApiSchema> _errors = [];
    private readonly HashSet<OpenApiSchema> _successes = [];

    public ErrorSchemas(OpenApiDocument document)
    {
        _document = document;
        foreach (var operation in document.Operations)
        {
            var hasSuccess = operation.Responses.Any(response => response.StatusCode[0] == '2');
            foreach (var response in operation.Responses)
            {
                var known = response.StatusCode[0] == '2' ? _successes
                    : response.StatusCode[0] is '4' or '5' || hasSuccess ? _errors
                    : null;
                known?.UnionWith(response.Content.Select(media => _document.EndOf(media.Schema)).OfType<OpenApiSchema>());
            }
        }
    }

    /// <summary>The schema, where it is that of an error; null otherwise.</summary>
    public string? NameOf(OpenApiResponse response) => response.Content.Select(NameOf).FirstOrDefault(name => name is not null);

    private string? NameOf(OpenApiMediaType media)
    {
        if (media.Name.StartsWith("application/problem+", StringComparison.OrdinalIgnoreCase))
        {
            return media.Name;
        }

        return _document.EndOf(media.Schema) is { } schema && !_successes.Contains(schema) && (_errors.Contains(schema) || SaysError(schema))
            ? schema.ComponentName ?? schema.Title ?? "of an error"
            : null;
    }

    private static bool SaysError(OpenApiSchema schema) => Word.IsMatch(schema.ComponentName ?? schema.Title ?? "");
}
