using Cce.Client.Benchmarks;

return await BenchmarkCommand.Create().Parse(args).InvokeAsync();
