using System;
using System.Collections.Generic;
using System.Linq;

namespace CceGen.Generator.Model;

/// <summary>What the documentation of a method says of its errors: those with one text in one sentence.</summary>
internal static class ErrorTexts
{
    private const string Separator = ": ";

    public static IEnumerable<string> Of(IEnumerable<ResponseModel> errors) => errors
        .GroupBy(static error => error.Doc.Substring(ColonOf(error)), static error => error.Doc.Substring(0, ColonOf(error)))
        .Select(static group => string.Join(", ", group) + group.Key);

    private static int ColonOf(ResponseModel error) => error.Doc.IndexOf(Separator, StringComparison.Ordinal);
}
