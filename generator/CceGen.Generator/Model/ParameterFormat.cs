namespace CceGen.Generator.Model;

/// <summary>How the texts of a parameter are put together.</summary>
internal enum ParameterFormat
{
    /// <summary>Separated by commas.</summary>
    Simple,

    /// <summary>Each after a dot, or all after one and separated by commas.</summary>
    Label,

    /// <summary>Each after <c>;name=</c>, or all after one and separated by commas.</summary>
    Matrix,

    /// <summary>Each after <c>name=</c>, or all after one and separated by commas.</summary>
    Form,

    /// <summary>As <see cref="Form"/>, separated by spaces.</summary>
    Spaces,

    /// <summary>As <see cref="Form"/>, separated by tabs.</summary>
    Tabs,

    /// <summary>As <see cref="Form"/>, separated by vertical bars.</summary>
    Pipes,

    /// <summary>Each after <c>name[member]=</c>.</summary>
    DeepObject,

    /// <summary>As <see cref="Form"/>, in a cookie and without percent-encoding.</summary>
    Cookie,
}
