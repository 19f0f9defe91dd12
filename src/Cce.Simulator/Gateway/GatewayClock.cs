namespace Cce.Simulator.Gateway;

/// <summary>The time of a request by the clock of the gateway, which may differ from the right one.</summary>
internal sealed record GatewayClock(DateTimeOffset Now);
