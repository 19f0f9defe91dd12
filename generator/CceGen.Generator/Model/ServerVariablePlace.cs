namespace CceGen.Generator.Model;

/// <summary>The part of a URL in which a variable stands: a method of <c>ServerVariable</c>.</summary>
internal enum ServerVariablePlace
{
    /// <summary>At its beginning, so that the value may be a whole URL.</summary>
    AtStart,
    InHost,
    InPath,
}
