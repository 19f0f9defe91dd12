namespace CceGen.Generator.Model;

/// <summary>What is made of the value of a field.</summary>
internal enum FormFieldKind
{
    /// <summary>One text.</summary>
    Text,

    /// <summary>A field for each item of a list, which is one text.</summary>
    Texts,

    /// <summary>The items of a list, with a separator between them.</summary>
    Joined,

    /// <summary>JSON.</summary>
    Json,

    /// <summary>Fields as the style says; the value is taken apart when it is sent.</summary>
    Styled,

    /// <summary>A file.</summary>
    File,

    /// <summary>A part for each file of a list.</summary>
    Files,
}
