using System;

namespace CceGen.Generator.Lowering;

/// <summary>Octets as texts of a document have them.</summary>
internal static class Base64
{
    /// <summary>Whether the text is Base64. That of no octets is.</summary>
    public static bool IsText(string text)
    {
        try
        {
            return Convert.FromBase64String(text) is not null;
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
