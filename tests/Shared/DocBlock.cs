namespace CceGen.Tests;

/// <summary>A fenced code block of a page.</summary>
/// <param name="Page">The path of the page in the repository.</param>
/// <param name="Line">The line of the fence, counted from 1.</param>
/// <param name="Language">What follows the fence; empty for plain text.</param>
/// <param name="Text">The code, without the indentation of the fence.</param>
/// <param name="Excuse">The reason in a comment <c>not compiled: …</c> or <c>not run: …</c> above the block; null without one.</param>
internal sealed record DocBlock(string Page, int Line, string Language, string Text, string? Excuse)
{
    public override string ToString() => $"{Page}:{Line}";
}
