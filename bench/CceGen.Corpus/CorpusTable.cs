using System.Globalization;
using System.Text;

namespace CceGen.Corpus;

/// <summary>Rows as tab-separated text: a header, then one line per row, sorted so that two runs can be compared line by line.</summary>
internal static class CorpusTable
{
    private const string Yes = "yes";

    private static readonly string[] Columns =
    [
        "file", "dialect", "version", "result", "files", "lines", "errors", "first_error", "first_error_message", "warnings",
        "first_warning", "builds", "complete", "diagnostics", "omitted", "generate_ms", "compile_ms", "peak_mb",
    ];

    public static string Header { get; } = string.Join('\t', Columns);

    public static void Write(TextWriter writer, IEnumerable<CorpusRow> rows)
    {
        writer.Write(Header + "\n");
        foreach (var row in rows.OrderBy(row => row.File, StringComparer.Ordinal).ThenBy(row => row.Dialect))
        {
            writer.Write(Format(row) + "\n");
        }
    }

    public static IReadOnlyList<CorpusRow> Read(TextReader reader)
    {
        if (reader.ReadLine() != Header)
        {
            throw new FormatException("The first line is not the header of a corpus table.");
        }

        var rows = new List<CorpusRow>();
        while (reader.ReadLine() is { } line)
        {
            rows.Add(Parse(line));
        }

        return rows;
    }

    public static string Format(CorpusRow row) => string.Join(
        '\t',
        Escape(row.File),
        row.Dialect.ToWord(),
        Escape(row.Version),
        row.Result.ToWord(),
        Number(row.GeneratedFiles),
        Number(row.GeneratedLines),
        Number(row.CompileErrors),
        Escape(row.FirstErrorId),
        Escape(row.FirstErrorMessage),
        Number(row.Warnings),
        Escape(row.FirstWarningId),
        YesOrNo(row.Builds),
        YesOrNo(row.Complete),
        Escape(row.Diagnostics),
        Escape(row.Omitted),
        Number(row.GenerateMilliseconds),
        Number(row.CompileMilliseconds),
        Number(row.PeakMegabytes));

    public static CorpusRow Parse(string line)
    {
        var cells = line.Split('\t');
        if (cells.Length != Columns.Length)
        {
            throw new FormatException($"A row has {Columns.Length} cells; here are {cells.Length}: {line}");
        }

        return new CorpusRow
        {
            File = Unescape(cells[0]),
            Dialect = Words.ToDialect(cells[1]),
            Version = Unescape(cells[2]),
            Result = Words.ToResult(cells[3]),
            GeneratedFiles = (int)Number(cells[4]),
            GeneratedLines = (int)Number(cells[5]),
            CompileErrors = (int)Number(cells[6]),
            FirstErrorId = Unescape(cells[7]),
            FirstErrorMessage = Unescape(cells[8]),
            Warnings = (int)Number(cells[9]),
            FirstWarningId = Unescape(cells[10]),
            Builds = cells[11] == Yes,
            Complete = cells[12] == Yes,
            Diagnostics = Unescape(cells[13]),
            Omitted = Unescape(cells[14]),
            GenerateMilliseconds = Number(cells[15]),
            CompileMilliseconds = Number(cells[16]),
            PeakMegabytes = Number(cells[17]),
        };
    }

    /// <summary>Writes a text as a cell.</summary>
    public static string Escape(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("\t", "\\t", StringComparison.Ordinal)
        .Replace("\r", "\\r", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal);

    private static string YesOrNo(bool value) => value ? Yes : "no";

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    private static long Number(string cell) => long.Parse(cell, CultureInfo.InvariantCulture);

    private static string Unescape(string cell)
    {
        var text = new StringBuilder(cell.Length);
        for (var i = 0; i < cell.Length; i++)
        {
            var isEscape = cell[i] == '\\' && i + 1 < cell.Length;
            text.Append(isEscape ? Unescape(cell[++i]) : cell[i]);
        }

        return text.ToString();
    }

    private static char Unescape(char letter) => letter switch
    {
        't' => '\t',
        'r' => '\r',
        'n' => '\n',
        _ => letter,
    };
}
