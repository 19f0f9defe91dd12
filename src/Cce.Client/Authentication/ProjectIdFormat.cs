namespace Cce.Client.Authentication;

/// <summary>
/// The characters of a project id. It becomes a segment of a path and the value of a header: '..' or a slash in it would lead
/// requests elsewhere.
/// </summary>
internal static class ProjectIdFormat
{
    public const string Rule = "has 1 to 64 letters, digits, '-' and '_'";

    private const int MaximumLength = 64;

    public static bool IsValid(string text) => text.Length is > 0 and <= MaximumLength && text.All(static letter =>
        letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_');
}
