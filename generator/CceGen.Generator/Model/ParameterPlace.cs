namespace CceGen.Generator.Model;

/// <summary>Where a parameter goes.</summary>
internal enum ParameterPlace
{
    Path,
    Query,

    /// <summary>The whole query.</summary>
    QueryString,
    Header,
    Cookie,
}
