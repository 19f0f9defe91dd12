using System.CommandLine.Parsing;
using Cce.Simulator.Gateway;

namespace Cce.Simulator.Host;

/// <summary>Reads access keys as the command line names them: <c>AK:SK</c> or <c>AK:SK:TOKEN</c>.</summary>
internal static class AccessKeyArgument
{
    public static SimulatedAccessKey[] Read(ArgumentResult result)
    {
        var keys = new List<SimulatedAccessKey>();
        foreach (Token token in result.Tokens)
        {
            string[] parts = token.Value.Split(':', 3);
            if (parts.Length == 1 || parts.Contains("") || parts[0].AsSpan().ContainsAny(',', ' '))
            {
                // The text is not repeated: it holds a secret.
                result.AddError("--access-key must be AK:SK or AK:SK:TOKEN, with neither commas nor spaces in AK.");
                return [];
            }

            if (keys.Any(key => key.Id == parts[0]))
            {
                result.AddError($"--access-key names the key {parts[0]} twice.");
                return [];
            }

            keys.Add(new SimulatedAccessKey(parts[0], parts[1], parts.ElementAtOrDefault(2)));
        }

        return [.. keys];
    }
}
