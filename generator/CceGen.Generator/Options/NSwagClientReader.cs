using System.Collections.Generic;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.Options;

/// <summary>Reads the section <c>openApiToCSharpClient</c> against <see cref="OptionTable"/>.</summary>
internal static class NSwagClientReader
{
    public static EquatableArray<OptionValue> Read(SpecMapping section, NSwagVariables variables, DiagnosticBag diagnostics)
    {
        var texts = Texts(section, variables);
        var values = new List<OptionValue>();
        foreach (var entry in section.Entries)
        {
            switch (OptionTable.Find(entry.Name))
            {
                case SupportedOption option when !OptionText.IsNull(entry.Value):
                    if (ReadSupported(option, entry.Value, variables, diagnostics) is { } value)
                    {
                        values.Add(value);
                        ReportWithoutEffect(option, entry, value.Text, texts, diagnostics);
                        if (option.LossOf(value.Text) is { } loss)
                        {
                            diagnostics.Report(Problems.OptionLosesValues(entry.Value.Location, option.Name, value.Text, loss));
                        }
                    }

                    break;
                case UnsupportedOption option:
                    CheckUnsupported(option, entry, texts, variables, diagnostics);
                    break;
                case null:
                    NSwagKeys.ReportUnknown(entry.Key, OptionTable.Names(), diagnostics);
                    break;
            }
        }

        return values.ToEquatableArray();
    }

    private static ClientSection Texts(SpecMapping section, NSwagVariables variables)
    {
        var texts = new ClientSection();
        foreach (var entry in section.Entries)
        {
            if (entry.Value is SpecScalar scalar && !OptionText.IsNull(scalar))
            {
                texts.Add(entry.Name, variables.FillKnown(scalar));
            }
        }

        return texts;
    }

    private static OptionValue? ReadSupported(SupportedOption option, SpecNode node, NSwagVariables variables, DiagnosticBag diagnostics)
    {
        if (option.AllowedInMap is { } allowed && node is SpecMapping mapping)
        {
            return ReadMap(option, allowed, mapping, variables, diagnostics);
        }

        if (option.Kind == OptionKind.List && node is SpecSequence sequence)
        {
            return ReadList(option, sequence, variables, diagnostics);
        }

        if (node is not SpecScalar scalar)
        {
            diagnostics.Report(Problems.InvalidOptionValue(node.Location, option.Name, OptionText.Of(node), option.Allowed));
            return null;
        }

        if (variables.Fill(scalar) is not { } text)
        {
            return null;
        }

        var options = ClientOptions.Default;
        var isApplied = ClientOptionsReader.TryApply(option, option.Name, text, scalar.Location, ref options, diagnostics);
        return isApplied ? new OptionValue(option.Name, text, IsPlaced(option, text) ? scalar.Location : null) : null;
    }

    private static bool IsPlaced(SupportedOption option, string text) => (option.IsPlaced && !option.IsDefault(text)) || !option.IsModern(text);

    // Each item is judged alone, so that a wrong one is reported at its place.
    private static OptionValue? ReadList(SupportedOption option, SpecSequence sequence, NSwagVariables variables, DiagnosticBag diagnostics)
    {
        var items = new List<string>();
        foreach (var item in sequence.Items)
        {
            var options = ClientOptions.Default;
            var text = item is SpecScalar scalar ? variables.Fill(scalar) : "";
            if (text is { Length: > 0 } && text.IndexOf(',') < 0 && option.TryApply(ref options, text))
            {
                items.Add(text);
            }
            else if (text is not null)
            {
                diagnostics.Report(Problems.InvalidOptionValue(item.Location, option.Name, OptionText.Of(item), option.Allowed));
            }
        }

        return items.Count > 0 ? new OptionValue(option.Name, string.Join(",", items), sequence.Location) : null;
    }

    // Each pair is judged alone, so that a wrong one is reported at its place.
    private static OptionValue? ReadMap(SupportedOption option, string allowed, SpecMapping mapping, NSwagVariables variables, DiagnosticBag diagnostics)
    {
        var pairs = new List<string>();
        foreach (var entry in mapping.Entries)
        {
            var options = ClientOptions.Default;
            var text = entry.Value is SpecScalar scalar ? variables.Fill(scalar) : "";
            if (text is { Length: > 0 } && option.TryApply(ref options, $"{entry.Name}={text}"))
            {
                pairs.Add($"{entry.Name}={text}");
            }
            else if (text is not null)
            {
                diagnostics.Report(Problems.InvalidOptionValue(entry.Value.Location, $"{option.Name}.{entry.Name}", OptionText.Of(entry.Value), allowed));
            }
        }

        return pairs.Count > 0 ? new OptionValue(option.Name, string.Join(",", pairs)) : null;
    }

    private static void CheckUnsupported(
        UnsupportedOption option,
        SpecEntry entry,
        ClientSection section,
        NSwagVariables variables,
        DiagnosticBag diagnostics)
    {
        var text = entry.Value is SpecScalar scalar && !OptionText.IsNull(scalar) ? variables.FillKnown(scalar) : OptionText.Of(entry.Value);
        if (ReportWithoutEffect(option, entry, text, section, diagnostics) || option.IsInEffect(text))
        {
            return;
        }

        var (used, advice) = (Shown(option.InEffect), option.Advice.Length == 0 ? "" : "; " + option.Advice);
        diagnostics.Report(option.IsDefault(text)
            ? Problems.DefaultNotUsed(entry.Value.Location, option.Name, Shown(text), used, advice)
            : Problems.OptionNotSupported(entry.Value.Location, option.Name, Shown(text), used, advice));
    }

    private static bool ReportWithoutEffect(OptionRow option, SpecEntry entry, string text, ClientSection section, DiagnosticBag diagnostics)
    {
        if (option.NoEffect(section) is not { } reason)
        {
            return false;
        }

        if (!option.IsDefault(text))
        {
            diagnostics.Report(Problems.OptionWithoutEffect(entry.Key.Location, entry.Name, reason));
        }

        return true;
    }

    private static string Shown(string text) => text.Length == 0 ? "null" : text;
}
