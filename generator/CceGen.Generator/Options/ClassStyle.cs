namespace CceGen.Generator.Options;

/// <summary>The style of model classes, with the names of NSwag.</summary>
internal enum ClassStyle
{
    /// <summary>Properties with a getter and a setter.</summary>
    Poco,

    /// <summary>Classes that say when a property changes.</summary>
    Inpc,

    /// <summary>Classes that say so with the base class of Prism.</summary>
    Prism,

    /// <summary>Properties that the constructor sets.</summary>
    Record,
}
