namespace CceGen.Generator.Options;

/// <summary>A row of <see cref="OptionTable"/>: an option of nswag.json's <c>openApiToCSharpClient</c>.</summary>
internal abstract class OptionRow(string name, string defaultText)
{
    public string Name { get; } = name;

    /// <summary>The default as nswag.json would write it; empty for <c>null</c>, <c>""</c> and <c>[]</c>.</summary>
    public string DefaultText { get; } = defaultText;
}
