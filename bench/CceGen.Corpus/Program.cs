using CceGen.Corpus;

var root = CorpusCommand.Create();
root.Subcommands.Add(WorkerCommand.Create());

var parsed = root.Parse(args);
var exitCode = await parsed.InvokeAsync(new() { ProcessTerminationTimeout = TimeSpan.FromSeconds(10) });

return parsed.Errors.Count > 0 ? ExitCode.Usage : exitCode;
