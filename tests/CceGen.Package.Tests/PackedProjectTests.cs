namespace CceGen.Package.Tests;

/// <summary>Tests that share the projects, one after the other: each of them builds on all cores.</summary>
[CollectionDefinition(Name)]
public sealed class PackedProjectTests : ICollectionFixture<PackedProjects>
{
    /// <summary>The name of the collection.</summary>
    public const string Name = "Packed projects";
}
