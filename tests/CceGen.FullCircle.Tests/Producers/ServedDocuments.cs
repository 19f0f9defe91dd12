using Microsoft.AspNetCore.Builder;

namespace CceGen.FullCircle.Tests.Producers;

/// <summary>Gets documents from the application that serves them.</summary>
internal static class ServedDocuments
{
    /// <summary>The text of each file. The address of the server, which is another one in each run, is <c>http://localhost</c>.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> GetAsync(WebApplication application, IEnumerable<string> files, CancellationToken cancellationToken)
    {
        await application.StartAsync(cancellationToken);
        var address = new Uri(application.Urls.Single());
        using var http = new HttpClient { BaseAddress = address };
        var texts = new Dictionary<string, string>();
        foreach (var file in files)
        {
            var text = await http.GetStringAsync(file, cancellationToken);
            texts.Add(file, text.Replace(address.Authority, "localhost", StringComparison.Ordinal));
        }

        return texts;
    }
}
