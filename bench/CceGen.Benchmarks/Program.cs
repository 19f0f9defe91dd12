using System.CommandLine;
using CceGen.Benchmarks;
using CceGen.Benchmarks.Generation;

return args is [GenerateOnce.Verb, var path, var dialect, var output]
    ? GenerateOnce.Run(path, dialect, output)
    : await BenchmarksCommand.RunAsync(args, new InvocationConfiguration());
