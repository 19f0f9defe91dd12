using System.Text;
using CceGen.Generator.OpenApi.Vocabularies;

namespace CceGen.Generator.Tests.Docs;

/// <summary>Writes the page of all keywords of all versions, from the vocabularies.</summary>
internal static class CoveragePage
{
    private const string Head = """
        # Keywords of all versions

        What is done with each keyword of Swagger 2.0 and OpenAPI 3.0, 3.1 and 3.2, and of the JSON Schema of 3.1 and 3.2. A test makes
        this page from the tables that the generator reads documents with (`Docs/MadeFileTests.cs`).

        | word | meaning |
        | --- | --- |
        | supported | read; a value that is not supported is reported at its place ([What is covered](../README.md#what-is-covered)) |
        | reported | no code is made of it, which is reported at its place |
        | no meaning | it only documents, and a client does not depend on it; of an `example`, integers beyond 32 bits show that their type is `long` |
        | (empty) | the version does not have it |

        A keyword that a version does not have is reported ([CCE0218](diagnostics.md#cce0218)), with the exception of those that people
        use across versions, such as `nullable` in 3.1. Extensions (`x-…`) are not reported.

        The headers of a success are read with [`generateResponseMethods`](options.md#generateresponsemethods); without it, and for errors, `headers` is
        reported.

        """;

    private const string Rest = """

        ## Objects whose keys are names

        | object | keys | word |
        | --- | --- | --- |
        | Paths Object | paths | supported |
        | Responses Object | `default`, status codes; since 3.0 also ranges such as `2XX` | supported |
        | Callback Object | expressions | supported, by [classes that read webhooks](webhooks.md) |
        | Security Requirement Object | names of schemes | supported |
        | Scopes Object (2.0) | names of scopes | no meaning |

        The `discriminator` of 2.0 is no object but the name of a property; what it cannot say, `x-ms-discriminator-value` and
        `x-discriminator-value` do ([Discriminator](json.md#discriminator)).

        """;

    private static readonly Dictionary<string, Vocabulary> Vocabularies = new Dictionary<string, Vocabulary>
    {
        ["2.0"] = V20.Vocabulary,
        ["3.0"] = V30.Vocabulary,
        ["3.1"] = V31.Vocabulary,
        ["3.2"] = V32.Vocabulary,
    };

    public static string Write()
    {
        var page = new StringBuilder(Head.ReplaceLineEndings("\n"));
        foreach (var name in SpecificationKeywords.ByVersion.Values.SelectMany(objects => objects.Keys).Distinct())
        {
            WriteObject(page, name, SpecificationKeywords.ByVersion, (version, keyword) => Word(UseOf(version, name, keyword)));
        }

        foreach (var name in SpecificationKeywords.WithoutTables.Values.SelectMany(objects => objects.Keys).Distinct())
        {
            WriteObject(page, name, SpecificationKeywords.WithoutTables, (version, keyword) => WordOfOthers(version, name, keyword));
        }

        return page.Append(Rest.ReplaceLineEndings("\n")).ToString();
    }

    /// <summary>The use of a keyword of the specification; null when the vocabulary has forgotten it.</summary>
    public static KeywordUse? UseOf(string version, string objectName, string keyword) =>
        TablesOf(Vocabularies[version]).FirstOrDefault(table => table.ObjectName == objectName)?.UseOf(keyword);

    private static void WriteObject(
        StringBuilder page, string name, IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> keywords, Func<string, string, string> wordOf)
    {
        var versions = keywords.Where(version => version.Value.ContainsKey(name)).ToList();
        page.Append("\n## ").Append(name).Append("\n\n| keyword |").AppendJoin("", versions.Select(version => $" {version.Key} |"));
        page.Append("\n| --- |").AppendJoin("", versions.Select(_ => " --- |")).Append('\n');
        foreach (var keyword in versions.SelectMany(version => Keywords(version.Value[name])).Distinct())
        {
            page.Append("| `").Append(keyword).Append("` |");
            foreach (var (version, objects) in versions)
            {
                var word = Keywords(objects[name]).Contains(keyword) ? wordOf(version, keyword) : "";
                page.Append(' ').Append(word).Append(word.Length == 0 ? "|" : " |");
            }

            page.Append('\n');
        }
    }

    public static string[] Keywords(string list) => list.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string Word(KeywordUse? use) => use switch
    {
        KeywordUse.Read => "supported",
        KeywordUse.Silent => "no meaning",
        KeywordUse.Unjudged or KeywordUse.Unenforced or KeywordUse.Ignored => "reported",
        _ => "unknown",
    };

    // Those that are read with the table of another object, and those of which no code is made.
    private static string WordOfOthers(string version, string objectName, string keyword) => (objectName, keyword) switch
    {
        ("Items Object", _) => Word(UseOf(version, "Schema Object", keyword)),

        // Nothing is said about what is in a header: it is there as text whatever it is.
        ("Header Object", _) => UseOf(version, "Parameter Object", keyword) == KeywordUse.Read && keyword != "default" ? "supported" : "no meaning",
        ("Reference Object", "$ref") => "supported",
        ("Example Object", "value") => "supported, by [`generateExamples`](options.md#generateexamples)",
        ("Link Object", _) => "reported, at `links`",
        ("XML Object", _) => "reported, at `xml`",
        _ => "no meaning",
    };

    private static KeywordTable[] TablesOf(Vocabulary vocabulary) =>
    [
        vocabulary.Document, vocabulary.Info, vocabulary.Server, vocabulary.ServerVariable, vocabulary.Components, vocabulary.PathItem, vocabulary.Operation,
        vocabulary.Parameter, vocabulary.RequestBody, vocabulary.MediaType, vocabulary.Encoding, vocabulary.Response, vocabulary.Schema, vocabulary.Discriminator,
        vocabulary.SecurityScheme,
    ];
}
