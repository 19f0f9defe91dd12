using System;
using System.Collections.Generic;
using System.Linq;

namespace CceGen.Generator.Model;

/// <summary>What the documentation of a method says of its errors: those with one text in one sentence.</summary>
internal static class ErrorTexts
{
    private const string Separator = ": ";

    public static IEnumerable<string> Of(IEnumerable<ResponseModel> errors) => errors
        .Select(error => (error.Doc, Colon: error.Doc.IndexOf(Separator, StringComparison.Ordinal)))
        .GroupBy(error => error.Doc.Substring(error.Colon), error => error.Doc.Substring(0, error.Colon))
        .Select(group => string.Join(", ", group) + group.Key);
}
