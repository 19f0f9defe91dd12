namespace CceGen.Generator.Model;

/// <summary>Where a parameter goes.</summary>
internal enum ParameterPlace
{
    Path,
    Query,
    Header,
}
