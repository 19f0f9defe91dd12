namespace Cce.Simulator;

/// <summary>The scenario that holds for what is started now. Safe to use from several threads.</summary>
internal sealed class CurrentScenario(CceSimulatorOptions options)
{
    private volatile ServiceScenario _value = options.Scenario;

    public ServiceScenario Value
    {
        get => _value;
        set => _value = value;
    }
}
