using System;
using System.Linq;

namespace CceGen.Generator.RuntimeFiles;

/// <summary>A type that a file of <c>CceGen.Runtime</c> declares, or a part of one.</summary>
/// <param name="Name">Its simple name.</param>
/// <param name="IsStatic">Whether it is a static class, whose members are called with its name.</param>
/// <param name="HasInterface">Whether public members may implement an interface whose members are not known here.</param>
/// <param name="IsKnownToCallers">Whether a user's own code may call its public members.</param>
internal sealed record RuntimeType(string Name, bool IsStatic, bool HasInterface, bool IsKnownToCallers)
{
    // As docs/getting-started.md says.
    private static readonly string[] KnownToCallers = ["OperationRequest", "ResponseFacts"];

    /// <summary>The extension method that docs/json.md tells callers of.</summary>
    public const string CallersMethod = "SetMaxValues";

    /// <param name="line">The line of its name.</param>
    /// <param name="isPart">Whether another file declares it.</param>
    public static RuntimeType Of(string line, bool isPart)
    {
        var declaration = RuntimeOutline.TypeKeywords.First(keyword => line.IndexOf(keyword, StringComparison.Ordinal) >= 0);
        var start = line.IndexOf(declaration, StringComparison.Ordinal) + declaration.Length;
        var end = RuntimeWords.WordEnd(line, start);
        var name = line.Substring(start, end - start);
        var bases = line.IndexOf(" : ", StringComparison.Ordinal) is var colon and >= 0 ? line.Substring(colon + 3).Split(' ') : [];
        return new RuntimeType(
            name,
            line.IndexOf(" static ", StringComparison.Ordinal) >= 0 && line.IndexOf('<', start) != end,
            bases.Any(static type => type.Length > 1 && type[0] == 'I' && char.IsUpper(type[1]) && type != "IDisposable"),
            !isPart && KnownToCallers.Contains(name));
    }
}
