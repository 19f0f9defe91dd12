namespace Cce.Client.Tests.Load;

/// <summary>
/// Tests that measure the memory of the process, or what a thread allocates, which listeners of other tests change. They run
/// after all others, and one after another.
/// </summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class MemoryTests
{
    public const string Name = "Memory";
}
