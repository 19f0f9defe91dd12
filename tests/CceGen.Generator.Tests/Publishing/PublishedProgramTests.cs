using System.Text.RegularExpressions;
using CceGen.Tests;

namespace CceGen.Generator.Tests.Publishing;

/// <summary>A client with System.Text.Json is trimmed without a warning, and works. CceGen.Package.Tests compiles it to native code.</summary>
public sealed partial class PublishedProgramTests(Publication publication) : IClassFixture<Publication>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_client_with_System_Text_Json_is_trimmed_without_a_warning_and_works()
    {
        var folder = publication.Folder("trimmed");

        var log = await publication.PublishAsync(
            ["tests/CceGen.TrimmedProgram", "-c", "Release", "-r", Publication.Platform, "-o", folder.FullName, "--self-contained"], Cancellation);

        Assert.Empty(Warning().Matches(log).Select(match => match.Value));
        await PetProgram.AssertWorksAsync(folder.FullName, Cancellation);
    }

    [GeneratedRegex(@"warning [A-Z]+\d+.*")]
    private static partial Regex Warning();
}
