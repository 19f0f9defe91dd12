using System.CommandLine;
using CceGen.Benchmarks.Generation;

namespace CceGen.Benchmarks.Commands;

/// <summary>The command <c>lines</c>.</summary>
internal static class LinesCommand
{
    public static Command Create()
    {
        Argument<FileInfo[]> documents = DocumentsArgument.Create(DocumentsArgument.OneOperation, DocumentsArgument.CceUpgrade);
        Option<string> dialect = DialectOption.Create();
        var command = new Command(
            "lines",
            """
            Counts the lines of generated code, relative to NSwag's for the same document and JSON library.

            Examples:
              lines
              lines petstore.yaml
            """) { documents, dialect };
        command.SetAction((parsed, cancellationToken) => LineTable.WriteAsync(
            parsed.InvocationConfiguration.Output,
            [.. parsed.GetRequiredValue(documents).Select(file => file.FullName)],
            DialectOption.Read(parsed.GetRequiredValue(dialect)),
            cancellationToken));
        return command;
    }
}
