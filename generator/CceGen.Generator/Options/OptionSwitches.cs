using System;
using System.Collections.Generic;
using System.Text;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.Options;

/// <summary>
/// The options of an <c>OpenApiReference</c> as its <c>Options</c> has them: switches of NSwag's command line,
/// <c>/UseBaseUrl:false /ClassName:"My Client"</c>. They become the section that nswag.json has, and are read as that.
/// </summary>
internal static class OptionSwitches
{
    private const string Expected = "switches of NSwag's command line such as /UseBaseUrl:false";

    /// <param name="text">The switches, separated by white space.</param>
    /// <param name="path">The document of the item: MSBuild gives no better place.</param>
    /// <param name="diagnostics">Where a text that is not a switch is reported, and a switch that is there twice.</param>
    public static SpecMapping Parse(string text, string path, DiagnosticBag diagnostics)
    {
        var source = new SpecText("", path);
        var entries = new List<SpecEntry>();
        foreach (var word in Words(text))
        {
            var colon = word.IndexOf(':');
            var name = colon < 0 ? "" : word.Substring(0, colon).TrimStart('/', '-');
            if (name.Length == 0 || word[0] is not ('/' or '-'))
            {
                diagnostics.Report(Problems.InvalidOptionValue(source.Locate(0, 0), "Options", word, Expected));
            }
            else if (entries.Exists(entry => string.Equals(entry.Name, name, StringComparison.OrdinalIgnoreCase)))
            {
                diagnostics.Report(Problems.DuplicateKey(source.Locate(0, 0), name, first: null));
            }
            else
            {
                entries.Add(new SpecEntry(Scalar(name), Scalar(word.Substring(colon + 1))));
            }
        }

        return new SpecMapping(entries, source, 0, 0);

        SpecScalar Scalar(string value) => new(value, isQuoted: false, source, 0, 0);
    }

    // As a shell takes a command line apart: white space in double quotes belongs to the word, the quotes do not.
    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        var isQuoted = false;
        foreach (var character in text + " ")
        {
            if (character == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (isQuoted || !char.IsWhiteSpace(character))
            {
                word.Append(character);
            }
            else if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        if (word.Length > 0)
        {
            // A quote that is not closed: the rest is one word, without the blank that was put behind it.
            words.Add(word.ToString().TrimEnd());
        }

        return words;
    }
}
