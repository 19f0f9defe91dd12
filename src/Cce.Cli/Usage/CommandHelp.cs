using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Cce.Cli.Usage;

/// <summary>The help of the library, followed by examples and exit codes.</summary>
internal sealed class CommandHelp(HelpAction help, IReadOnlyList<string> rootExamples) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        int code = help.Invoke(parseResult);
        TextWriter output = parseResult.InvocationConfiguration.Output;
        (IReadOnlyList<string> examples, IReadOnlyList<int> codes) = parseResult.CommandResult.Command is CliCommand command
            ? (command.Examples, command.ExitCodes)
            : (rootExamples, [.. ExitCode.All.Select(static row => row.Code)]);
        output.WriteLine("Examples:");
        foreach (string example in examples)
        {
            output.WriteLine($"  {example}");
        }

        output.WriteLine();
        output.WriteLine("Exit codes:");
        foreach ((int value, string meaning) in ExitCode.All.Where(row => codes.Contains(row.Code)))
        {
            WriteRow(output, value, meaning);
        }

        output.WriteLine();
        return code;
    }

    private void WriteRow(TextWriter output, int code, string meaning)
    {
        const int Indent = 7;
        string label = $"  {code}".PadRight(Indent);
        foreach (string line in Lines(meaning, Math.Max(20, help.MaxWidth - Indent)))
        {
            output.WriteLine(label + line);
            label = new string(' ', Indent);
        }
    }

    private static IEnumerable<string> Lines(string text, int width)
    {
        string line = "";
        foreach (string word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line;
                line = word;
            }
            else
            {
                line = line.Length == 0 ? word : $"{line} {word}";
            }
        }

        yield return line;
    }
}
