using System.Text.RegularExpressions;

namespace CceGen.Compatibility.Tests;

/// <summary>An entry of a <see cref="DifferenceList"/>.</summary>
internal sealed class DifferenceEntry
{
    private readonly Regex _place;
    private readonly char _sign;
    private readonly string _first;
    private readonly string _second;
    private readonly Regex _pattern;

    private DifferenceEntry(string text, Regex place, char sign, string first, string second)
    {
        Text = text;
        _place = place;
        _sign = sign;
        _first = first;
        _second = second;
        _pattern = new Regex($@"\A{Escaped(first, () => "(.*)")}\z", RegexOptions.CultureInvariant);
    }

    /// <summary>The line of the list.</summary>
    public string Text { get; }

    public static DifferenceEntry Parse(string line)
    {
        var match = Regex.Match(line, @"\A(?:(?<place>[^\s:]+): )?(?<sign>[-+=~]) (?<first>.*?)(?: => (?<second>.*))?\z", RegexOptions.CultureInvariant);
        Assert.True(match.Success, $"'{line}' is no entry.");
        var sign = match.Groups["sign"].Value[0];
        Assert.True(match.Groups["second"].Success == sign is '=' or '~', $"'{line}' has one text too many, or one that is missing.");
        var places = (match.Groups["place"].Success ? match.Groups["place"].Value : "*").Split(',').Select(place => place.Contains('/', StringComparison.Ordinal) ? place : "*/" + place);
        var pattern = new Regex($@"\A(?:{string.Join('|', places.Select(place => Escaped(place, () => ".*")))})\z", RegexOptions.CultureInvariant);
        return new DifferenceEntry(line, pattern, sign, match.Groups["first"].Value, match.Groups["second"].Value);
    }

    public bool IsFor(string place) => _place.IsMatch(place);

    /// <summary>Whether the entry stands for a line with its sign.</summary>
    public bool IsMatch(string line) => line[0] == _sign && _pattern.IsMatch(line[2..]);

    /// <summary>Whether the entry says that a line of ours stands for one of NSwag's.</summary>
    public bool IsPair(string theirs, string ours)
    {
        if (_sign != '=' || _pattern.Match(theirs) is not { Success: true } match)
        {
            return false;
        }

        var group = 0;
        return Regex.IsMatch(ours, $@"\A{Escaped(_second, () => Regex.Escape(match.Groups[++group].Value))}\z", RegexOptions.CultureInvariant);
    }

    /// <summary>The line with one text for another, where the entry says so.</summary>
    public string Replace(string line) => _sign == '~' ? line.Replace(_first, _second, StringComparison.Ordinal) : line;

    private static string Escaped(string pattern, Func<string> same) =>
        Regex.Replace(pattern, @"[*%]|[^*%]+", match => match.Value switch { "*" => same(), "%" => ".*", var text => Regex.Escape(text) }, RegexOptions.CultureInvariant);
}
