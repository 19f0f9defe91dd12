namespace CceGen.Measuring;

/// <summary>Something whose cost is measured in turns with its peers.</summary>
internal interface IMeasured
{
    /// <summary>Name in the table.</summary>
    string Name { get; }

    /// <summary>Does it once. What this does beside the work itself counts as its cost.</summary>
    Task CallAsync(CancellationToken cancellationToken);
}
