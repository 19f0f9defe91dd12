using System;
using System.Collections.Generic;
using CceGen.Generator.OpenApi.Vocabularies;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi.Reading;

/// <summary>Reads the Responses Object of an operation.</summary>
internal static class ResponsesReader
{
    public static IReadOnlyList<OpenApiResponse> Read(ObjectNode operation, SpecScalar method, ReaderContext context)
    {
        var responses = operation.Find("responses");
        if (responses is null or { Value: SpecScalar { Type: ScalarType.Null } } or { Value: SpecSequence { Items.Count: 0 } })
        {
            if (context.Vocabulary.RequiresPaths)
            {
                context.Diagnostics.Report(Problems.MissingKeyAssumed(
                    responses?.Key.Location ?? method.Location, "responses", context.Vocabulary.Operation.ObjectName, "any success is accepted, without its body"));
            }

            return [];
        }

        var read = new List<OpenApiResponse>();
        var statusCodes = new Dictionary<string, SpecScalar>();
        foreach (var entry in context.Nodes.Entries(responses))
        {
            if (KeywordTable.IsExtension(entry.Name))
            {
                continue;
            }

            if (StatusCode(entry.Name.Trim()) is not { } statusCode)
            {
                context.Diagnostics.Report(ProblemOf(entry));
                continue;
            }

            if (statusCodes.TryGetValue(statusCode, out var first))
            {
                context.Diagnostics.Report(Problems.DuplicateKey(entry.Key.Location, statusCode, first.Location));
                continue;
            }

            if (statusCode != entry.Name)
            {
                context.Diagnostics.Report(Problems.ReadAs(entry.Key.Location, entry.Name, $"'{statusCode}'"));
            }

            statusCodes.Add(statusCode, entry.Key);
            read.Add(ResponseReader.Read(entry, statusCode, operation, context));
        }

        return read;
    }

    // An empty key is no slip of the hand for any code: no server sends it, and nothing is lost.
    private static DiagnosticInfo ProblemOf(SpecEntry response) =>
        !HasBody(response.Value) ? Problems.StatusCodeIgnored(response.Key.Location, response.Name, "the response has no body and is ignored")
        : response.Name.Trim().Length == 0 ? Problems.StatusCodeIgnored(response.Key.Location, response.Name, "the response is ignored")
        : Problems.InvalidStatusCode(response.Key.Location, response.Name);

    private static bool HasBody(SpecNode response) =>
        response is SpecMapping mapping && (mapping.Find("content") ?? mapping.Find("schema") ?? mapping.Find("$ref")) is not null;

    private static string? StatusCode(string key)
    {
        if (key.Equals("default", StringComparison.OrdinalIgnoreCase))
        {
            return "default";
        }

        var code = key.ToUpperInvariant();
        var isKnown = code.Length == 3 && code[0] is >= '1' and <= '5' &&
            (code.EndsWith("XX", StringComparison.Ordinal) || (IsDigit(code[1]) && IsDigit(code[2])));
        return isKnown ? code : null;
    }

    private static bool IsDigit(char character) => character is >= '0' and <= '9';
}
