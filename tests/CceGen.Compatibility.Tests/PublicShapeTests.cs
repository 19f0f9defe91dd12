namespace CceGen.Compatibility.Tests;

/// <summary>Four shapes of public code, on which real projects depend: both generators have them.</summary>
public sealed class PublicShapeTests
{
    private static readonly ClientPair Pair = new(0, "shapes", Profile.Read("shapes"));

    // One for all tests.
    private static readonly Lazy<Task<(IReadOnlyCollection<string> Theirs, IReadOnlyCollection<string> Ours)>> Surfaces = new(ReadAsync);

    [Fact]
    public Task A_nullable_reference_that_is_written_as_oneOf_of_one_is_the_type_itself() =>
        AssertBothAsync("Pet.Owner Owner { get; set; }");

    [Fact]
    public Task An_excluded_parameter_is_none_of_the_method() =>
        AssertBothAsync("virtual PetsClient.ListAsync(string id) Task<ICollection<Pet>>");

    [Fact]
    public Task Contracts_are_in_a_namespace_of_their_own() =>
        AssertBothAsync("class Shop.Contracts.Pet", "interface Shop.Contracts.IPetsClient", "class Shop.Contracts.ApiException : Exception");

    [Fact]
    public Task Each_tag_is_a_client_with_the_base_class() =>
        AssertBothAsync("class Shop.PetsClient : ServiceBase, IPetsClient", "class Shop.OwnersClient : ServiceBase, IOwnersClient", "virtual OwnersClient.AddAsync(Owner body) Task");

    private static async Task<(IReadOnlyCollection<string> Theirs, IReadOnlyCollection<string> Ours)> ReadAsync()
    {
        var theirs = (await NSwagClient.GenerateAsync(Pair)).Select(text => Compilations.Parse(Pair, text));
        return (PublicSurface.Of(Compilations.With(theirs, [Pair]), Pair), PublicSurface.Of(Compilations.With(OwnClient.Generate([Pair]), [Pair]), Pair));
    }

    private static async Task AssertBothAsync(params string[] lines)
    {
        var (theirs, ours) = await Surfaces.Value;
        foreach (var line in lines)
        {
            Assert.Contains(line, theirs);
            Assert.Contains(line, ours);
        }
    }
}
