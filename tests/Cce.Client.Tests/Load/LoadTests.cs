namespace Cce.Client.Tests.Load;

/// <summary>Tests that make much of everything. They run one after another.</summary>
[CollectionDefinition(Name)]
public sealed class LoadTests
{
    public const string Name = "Load";
}
