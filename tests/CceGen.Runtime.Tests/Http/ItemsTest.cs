namespace CceGen.Runtime.Tests.Http;

/// <summary>What the tests of items share.</summary>
internal static class ItemsTest
{
    public static ResponseFacts Facts
    {
        get
        {
            using var request = new OperationRequest(HttpMethod.Get, new Uri("https://api.test/"), "getItems", "/");
            using var response = new HttpResponseMessage();
            return ResponseFacts.Unreadable(request, response);
        }
    }

    /// <summary>All texts up to the end of the body.</summary>
    public static async Task<List<string>> AllAsync(ResponseItems items)
    {
        var texts = new List<string>();
        while (await items.ReadAsync(TestContext.Current.CancellationToken))
        {
            texts.Add(items.Text);
        }

        return texts;
    }

    /// <summary>The text in parts of one character, so that every boundary is met.</summary>
    public static IEnumerable<string> InPieces(string text) => text.EnumerateRunes().Select(rune => rune.ToString());
}
