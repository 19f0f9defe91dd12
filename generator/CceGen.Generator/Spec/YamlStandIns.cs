using System.Text;

namespace CceGen.Generator.Spec;

/// <summary>
/// Characters of the private use area that a text does not contain, for characters that SharpYaml would misunderstand where
/// they stand. They are put back in what it reads.
/// </summary>
internal sealed class YamlStandIns
{
    private const string Hidden = ":?\t\u0085\u2028\u2029";

    private readonly string _standIns;

    public YamlStandIns(string text)
    {
        var chosen = new StringBuilder();
        var next = '\uE000';
        while (chosen.Length <= Hidden.Length)
        {
            if (text.IndexOf(next) < 0)
            {
                chosen.Append(next);
            }

            next++;
        }

        _standIns = chosen.ToString();
    }

    /// <summary>Starts a text that stands for another one.</summary>
    public char Token => _standIns[Hidden.Length];

    public string For(char character) => _standIns[Hidden.IndexOf(character)].ToString();

    /// <summary>Hides the characters that are line breaks in YAML 1.1 and text in YAML 1.2.</summary>
    public StringBuilder HideLineBreaks(StringBuilder text)
    {
        for (var index = Hidden.IndexOf('\u0085'); index < Hidden.Length; index++)
        {
            text.Replace(Hidden[index], _standIns[index]);
        }

        return text;
    }

    public string PutBack(string value)
    {
        for (var index = 0; index < Hidden.Length; index++)
        {
            value = value.Replace(_standIns[index], Hidden[index]);
        }

        return value;
    }
}
