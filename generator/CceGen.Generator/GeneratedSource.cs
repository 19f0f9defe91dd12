using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace CceGen.Generator;

/// <summary>The one place that makes source text: UTF-8 without a byte order mark.</summary>
internal static class GeneratedSource
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

#pragma warning disable RS0030 // This is the place that the ban points to.
    public static SourceText Of(string text) => SourceText.From(text, Utf8);
#pragma warning restore RS0030
}
