using Cce.Cli;

return await CommandLine.RunAsync(args, Surroundings.OfThisProcess());
