using System.Text;

namespace Cce.Simulator.Http;

/// <summary>
/// The OpenAPI document as the reference page shows it. Where the gateway checks nobody, it has no security, so that the
/// page does not ask for credentials.
/// </summary>
internal static class ReferenceDocument
{
    // The blocks of the document, each with the spaces before its key.
    private static readonly string[] SecurityBlocks = ["security:", "  securitySchemes:"];

    public static string Read(CceSimulatorOptions options)
    {
        using var reader = new StreamReader(
            typeof(ReferenceDocument).Assembly.GetManifestResourceStream("cce-upgrade.yaml")
            ?? throw new InvalidOperationException("The assembly was built without its OpenAPI document"));
        string document = reader.ReadToEnd();
        return options.ChecksCredentials ? document : WithoutSecurity(document);
    }

    private static string WithoutSecurity(string document)
    {
        var kept = new StringBuilder(document.Length);
        int? dropped = null;
        foreach (string line in document.Split('\n'))
        {
            int indent = line.Length - line.AsSpan().TrimStart(' ').Length;
            if (line.Length > 0 && indent <= dropped)
            {
                dropped = null;
            }

            if (SecurityBlocks.Contains(line))
            {
                dropped = indent;
            }

            if (dropped is null)
            {
                kept.Append(line).Append('\n');
            }
        }

        kept.Length--;
        return kept.ToString();
    }
}
