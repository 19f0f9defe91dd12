namespace Cce.Client.Authentication;

/// <summary>
/// One section of a profile file. The grammar is in docs/cce-client.md, "The profile file". No text or exception of this class
/// quotes the file: any part of a line may be a secret in the wrong place.
/// </summary>
internal sealed class ProfileSection
{
    // Read by others; nothing of it is needed here.
    private const string DomainId = "domain_id";

    private readonly Dictionary<string, CredentialSetting> _settings = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _lines = new(StringComparer.OrdinalIgnoreCase);
    private readonly string _path;

    private ProfileSection(string path) => _path = path;

    /// <summary>Which lines were of no use, for the message that something is missing; empty if there are none.</summary>
    public string Hint => Unknown().ToList() is { Count: > 0 } lines
        ? $"; the keys of these lines are not known: {string.Join(", ", lines)}" : "";

    /// <summary>Reads a section; <see langword="null"/> if the file has none of this name.</summary>
    /// <exception cref="CceConfigurationException">A line of the section breaks the grammar.</exception>
    public static ProfileSection? Read(string text, string path, string name)
    {
        ProfileSection? section = null;
        bool isInside = false;
        bool isBeforeAll = true;
        int number = 0;
        foreach (string untrimmed in text.Replace("\r\n", "\n").Split('\n', '\r'))
        {
            number++;
            string line = untrimmed.Trim().TrimStart('\uFEFF');
            if (line.Length == 0 || line[0] is '#' or ';')
            {
                continue;
            }

            if (line[0] == '[')
            {
                isBeforeAll = false;
                isInside = NameOf(line, path, number).Equals(name, StringComparison.OrdinalIgnoreCase);
                section = !isInside ? section : section is null ? new ProfileSection(path)
                    : throw Error(path, number, $"begins the section [{name}] a second time; put all of its lines together");
            }
            else if (isBeforeAll)
            {
                throw Error(path, number, $"is before the first section; put [{name}] on a line above it");
            }
            else if (isInside)
            {
                section!.Add(line, number);
            }
        }

        return section;
    }

    /// <summary>The value of a key; one without a value if the section does not have it.</summary>
    public CredentialSetting Find(string key) =>
        _settings.TryGetValue(key, out CredentialSetting? setting) ? setting : new CredentialSetting(key, null, _path);

    private static string NameOf(string line, string path, int number) => line[line.Length - 1] == ']'
        ? line.Substring(1, line.Length - 2).Trim()
        : throw Error(path, number, "begins a section but does not end with ']'");

    private static CceConfigurationException Error(string path, int line, string problem) =>
        new($"{path}, line {line}: the line {problem}", path, line);

    private void Add(string line, int number)
    {
        string[] halves = line.Split(['='], 2);
        string key = halves[0].Trim();
        if (halves.Length < 2 || key.Length == 0)
        {
            throw Error(_path, number, "is neither 'key = value' nor a section nor a comment");
        }

        if (_lines.TryGetValue(key, out int earlier))
        {
            throw Error(_path, number, $"sets the key of line {earlier} again; remove one of them");
        }

        string value = halves[1].Trim();
        if (value.Length > 1 && value[0] is '"' or '\'' && value[value.Length - 1] == value[0])
        {
            throw Error(_path, number, "has its value in quotes, which would be a part of it; remove them");
        }

        _lines.Add(key, number);
        _settings.Add(key, new CredentialSetting(key, value.Length == 0 ? null : value, _path, number));
    }

    // By their lines, because a line with a secret alone may look like a key: Base64 ends with '='.
    private IEnumerable<int> Unknown() => _lines
        .Where(static entry => !entry.Key.Equals(DomainId, StringComparison.OrdinalIgnoreCase)
            && !CredentialSettingNames.ProfileKeys.Contains(entry.Key))
        .Select(static entry => entry.Value)
        .OrderBy(static line => line);
}
