namespace CceGen.Compatibility.Tests;

/// <summary>
/// A tool: the public surfaces of both generators for documents of whoever asks, which the tests of this repository do not know. It is run by hand, with
/// <c>-explicit only</c>; <c>CCEGEN_SURFACES</c> is a folder of documents, and <c>CCEGEN_DIFFERENCES</c> the file for what is found.
/// </summary>
public sealed class FolderTests
{
    [Fact(Explicit = true)]
    public async Task The_differences_of_the_documents_of_a_folder_are_written_down()
    {
        var folder = Path.GetFullPath(VariableOf("CCEGEN_SURFACES"));
        var lines = new List<string>();
        var documents = Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal).ToList();
        Assert.NotEmpty(documents);
        foreach (var (index, document) in documents.Index())
        {
            lines.AddRange((await DifferencesOf(new ClientPair(6000 + index, document, Profile.Read("defaults")))).Select(line => $"{Path.GetFileName(document)}: {line}"));
        }

        File.WriteAllLines(VariableOf("CCEGEN_DIFFERENCES"), lines);
    }

    private static string VariableOf(string name) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : throw new InvalidOperationException($"The variable {name} is not set.");

    // One document that a generator does not read says nothing of the others.
    private static async Task<IReadOnlyList<string>> DifferencesOf(ClientPair pair)
    {
        GeneratedPairs generated;
        try
        {
            generated = await GeneratedPairs.OfAsync([pair]);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return [$"! {exception.GetType().Name}: {exception.Message.Split('\n')[0]}"];
        }

        return [.. DifferenceList.Read("differences.txt").Unlisted(pair.Place, [.. generated.Differences([pair]).Select(difference => difference.Line)])];
    }
}
