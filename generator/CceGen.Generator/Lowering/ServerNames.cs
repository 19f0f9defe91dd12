using System.Linq;
using CceGen.Generator.OpenApi;

namespace CceGen.Generator.Lowering;

/// <summary>Names servers: as the document does, after a short description, or after their host and path.</summary>
internal static class ServerNames
{
    private const int LongestDescription = 30;

    public static string Of(OpenApiServer server)
    {
        var text = server.Name is { Length: > 0 } name ? name
            : IsName(server.Description) ? server.Description!
            : server.Template.Substring(server.Template.IndexOf("://", System.StringComparison.Ordinal) is var index and >= 0 ? index + 3 : 0);
        return CSharpNames.ToPascalCase(text, "Server");
    }

    private static bool IsName(string? description) => description is { Length: > 0 and <= LongestDescription }
        && description.All(character => char.IsLetterOrDigit(character) || character is ' ' or '-' or '_')
        && description.Any(char.IsLetter);
}
