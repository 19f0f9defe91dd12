using Cce.Cli;

return await CommandLine.RunAsync(args, CommandContext.OfThisProcess());
