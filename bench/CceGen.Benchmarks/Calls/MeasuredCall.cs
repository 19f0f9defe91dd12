using CceGen.Measuring;

namespace CceGen.Benchmarks.Calls;

/// <summary>One kind of call of one client.</summary>
internal sealed class MeasuredCall(IBooksClient client, CallKind kind) : IMeasured
{
    public string Name => client.Name;

    public Task CallAsync(CancellationToken cancellationToken) => client.CallAsync(kind, cancellationToken);
}
