using Cce.Simulator.Host;

return await SimulatorCommand.Create().Parse(args).InvokeAsync();
