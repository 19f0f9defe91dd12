using System;
using System.Collections.Generic;
using CceGen.Generator.OpenApi.Vocabularies;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi.Reading;

/// <summary>Reads the Responses Object of an operation.</summary>
internal static class ResponsesReader
{
    public static IReadOnlyList<OpenApiResponse> Read(SpecEntry? responses, SpecScalar method, ReaderContext context)
    {
        if (responses is null && !context.Vocabulary.RequiresPaths)
        {
            return [];
        }

        if (responses is null)
        {
            context.MissingKey(method.Location, "responses", "Operation Object");
            return [];
        }

        var read = new List<OpenApiResponse>();
        foreach (var entry in context.Nodes.Entries(responses))
        {
            if (KeywordTable.IsExtension(entry.Name))
            {
                continue;
            }

            if (StatusCode(entry.Name) is not { } statusCode)
            {
                context.Diagnostics.Report(Problems.InvalidStatusCode(entry.Key.Location, entry.Name));
            }
            else if (ResponseReader.Read(entry, statusCode, context) is { } response)
            {
                read.Add(response);
            }
        }

        return read;
    }

    private static string? StatusCode(string key)
    {
        if (key == "default")
        {
            return key;
        }

        var code = key.ToUpperInvariant();
        var isKnown = code.Length == 3 && code[0] is >= '1' and <= '5' &&
            (code.EndsWith("XX", StringComparison.Ordinal) || (IsDigit(code[1]) && IsDigit(code[2])));
        return isKnown ? code : null;
    }

    private static bool IsDigit(char character) => character is >= '0' and <= '9';
}
