namespace CceGen.Generator.Model;

/// <summary>How the text of a response header becomes JSON: the methods of <c>HeaderJson</c>, by name.</summary>
internal enum HeaderFormat
{
    /// <summary>The text itself is the value: nothing is read.</summary>
    TextOf,

    /// <summary>A number, a Boolean, or JSON.</summary>
    Value,

    /// <summary>A string.</summary>
    Text,

    /// <summary>A date with a time, which HTTP writes in its own way.</summary>
    Time,

    /// <summary>A list of numbers or Booleans.</summary>
    Values,

    /// <summary>A list of strings.</summary>
    Texts,
}
