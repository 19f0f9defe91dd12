using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace CceGen.Generator.Lowering.Policies;

/// <summary>The texts of an option that selects operations.</summary>
internal sealed class OperationTexts(string option, FilterSubject subject, bool isIncluding, IReadOnlyList<string> texts)
{
    private static readonly char[] Wildcard = ['*'];

    /// <summary>The name of the option.</summary>
    public string Option { get; } = option;

    public FilterSubject Subject { get; } = subject;

    public IReadOnlyList<string> Texts { get; } = texts;

    /// <summary>The texts that are those of no operation, each with what may be meant; none before the operations are selected.</summary>
    public IReadOnlyList<(string Text, string DidYouMean)> Unmet { get; set; } = [];

    /// <summary>Whether an operation with one of these is generated, as far as this option is concerned.</summary>
    public bool Allows(IEnumerable<string> candidates) =>
        Texts.Count == 0 || isIncluding == candidates.Any(candidate => Texts.Any(text => Matches(text, candidate)));

    /// <summary>Whether a text of the option means the id, tag or path.</summary>
    public bool Matches(string text, string candidate) => Subject == FilterSubject.Path && text.IndexOfAny(Wildcard) >= 0
        ? Regex.IsMatch(candidate, Pattern(text), RegexOptions.CultureInvariant)
        : string.Equals(text, candidate, StringComparison.Ordinal);

    private static string Pattern(string text) =>
        @"\A" + Regex.Escape(text).Replace(@"\*\*", ".*").Replace(@"\*", "[^/]*") + @"\z";
}
