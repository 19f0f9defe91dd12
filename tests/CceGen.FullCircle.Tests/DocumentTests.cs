using System.Runtime.CompilerServices;
using CceGen.FullCircle.Tests.Producers;
using CceGen.Tests;

namespace CceGen.FullCircle.Tests;

/// <summary>
/// The documents that the clients are made of are those that the producers write today. Accept new ones with
/// <c>CCEGEN_ACCEPT_SNAPSHOTS=1</c>.
/// </summary>
public sealed class DocumentTests
{
    private static string Folder([CallerFilePath] string path = "") => Path.Combine(Path.GetDirectoryName(path)!, "documents");

    [Fact]
    public async Task The_documents_are_what_the_producers_write()
    {
        var cancellation = TestContext.Current.CancellationToken;
        IReadOnlyDictionary<string, string>[] all =
            [await MicrosoftDocuments.WriteAsync(cancellation), await NSwagDocuments.WriteAsync(cancellation), await SwashbuckleDocuments.WriteAsync(cancellation)];
        foreach (var group in all.SelectMany(texts => texts).GroupBy(text => Path.GetExtension(text.Key)))
        {
            await Snapshot.VerifyAllAsync(Folder(), group.ToDictionary(text => Path.GetFileNameWithoutExtension(text.Key), text => text.Value), group.Key[1..]);
        }
    }
}
