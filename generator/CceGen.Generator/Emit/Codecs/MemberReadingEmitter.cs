using System;
using System.Collections.Generic;
using System.Globalization;
using CceGen.Generator.Emit.Text;

namespace CceGen.Generator.Emit.Codecs;

/// <summary>Writes the method that reads the member with a number, and for very large classes the methods that it calls.</summary>
internal static class MemberReadingEmitter
{
    /// <summary>How many members one method reads: the compiler's time and memory for a method that assigns members grow with the square of their number.</summary>
    private const int MostCases = 256;

    /// <param name="body">Where the methods are written.</param>
    /// <param name="parameters">The parameters of the method.</param>
    /// <param name="arguments">Its parameters as arguments.</param>
    /// <param name="baseCodec">The reader of the base, whose members come first; null without one.</param>
    /// <param name="reads">The statement for each member of the class, without its semicolon.</param>
    public static void Write(CodeWriter body, string parameters, string arguments, string? baseCodec, IReadOnlyList<string> reads)
    {
        using (body.Block($"public override void ReadMember({parameters})"))
        {
            var readsBase = baseCodec is null ? null : $"{baseCodec}.ReadMember({arguments});";
            if (reads.Count > MostCases)
            {
                WriteParts(body, arguments, baseCodec, readsBase, PartsOf(reads));
            }
            else if (reads.Count > 0)
            {
                WriteCases(body, baseCodec is null ? "member" : $"member - {baseCodec}.Names.Count", reads, 0, reads.Count, readsBase);
            }
            else if (readsBase is not null)
            {
                body.Line(readsBase);
            }
        }

        for (var part = 0; reads.Count > MostCases && part < PartsOf(reads); part++)
        {
            body.Line();
            using (body.Block($"private static void ReadPart{Invariant(part)}({parameters})"))
            {
                WriteCases(body, "member", reads, part * MostCases, Math.Min(reads.Count, (part + 1) * MostCases), otherwise: null);
            }
        }
    }

    private static int PartsOf(IReadOnlyList<string> reads) => (reads.Count + MostCases - 1) / MostCases;

    private static void WriteParts(CodeWriter body, string arguments, string? baseCodec, string? readsBase, int parts)
    {
        if (readsBase is not null)
        {
            using (body.Block($"if (member < {baseCodec}.Names.Count)"))
            {
                body.Line(readsBase);
                body.Line("return;");
            }

            body.Line();
            body.Line($"member -= {baseCodec}.Names.Count;");
        }

        using (body.Block($"switch (member / {Invariant(MostCases)})"))
        {
            for (var part = 0; part < parts; part++)
            {
                body.Line($"case {Invariant(part)}: ReadPart{Invariant(part)}({arguments}); break;");
            }
        }
    }

    private static void WriteCases(CodeWriter body, string member, IReadOnlyList<string> reads, int start, int end, string? otherwise)
    {
        using (body.Block($"switch ({member})"))
        {
            for (var index = start; index < end; index++)
            {
                body.Line($"case {Invariant(index)}: {reads[index]}; break;");
            }

            if (otherwise is not null)
            {
                body.Line($"default: {otherwise} break;");
            }
        }
    }

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
