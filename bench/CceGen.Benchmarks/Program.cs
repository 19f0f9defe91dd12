using System.CommandLine;
using CceGen.Benchmarks;

return await BenchmarksCommand.RunAsync(args, new InvocationConfiguration());
