namespace CceGen.Generator.Options;

/// <summary>How nswag.json writes the value of an option.</summary>
internal enum OptionKind
{
    Text,
    Boolean,

    /// <summary>One of several texts.</summary>
    Choice,

    /// <summary>An array of texts; in MSBuild <c>a, b</c>.</summary>
    List,

    /// <summary>An object of texts; in MSBuild <c>a=b, c=d</c>.</summary>
    Map,
}
