using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

namespace Cce.Client.Tests.Client;

/// <summary>Runs a theory in both dialects with each of the values.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CombinatorialDialectsAttribute(params object[] values) : DataAttribute
{
    /// <inheritdoc/>
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker)
    {
        var rows = RoundTripTests.Dialects
            .SelectMany(dialect => values.Select(value => new TheoryDataRow(dialect.Data, value)))
            .ToList<ITheoryDataRow>();
        return ValueTask.FromResult<IReadOnlyCollection<ITheoryDataRow>>(rows);
    }

    /// <inheritdoc/>
    public override bool SupportsDiscoveryEnumeration() => true;
}
