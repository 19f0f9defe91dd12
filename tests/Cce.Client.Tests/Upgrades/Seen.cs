namespace Cce.Client.Tests.Upgrades;

/// <summary>Keeps the reports, in order and at once.</summary>
internal sealed class Seen<T> : IProgress<T>
{
    public List<T> Reports { get; } = [];

    public void Report(T value) => Reports.Add(value);
}
