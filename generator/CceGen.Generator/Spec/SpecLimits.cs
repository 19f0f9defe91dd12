namespace CceGen.Generator.Spec;

/// <summary>What a document may ask of the readers, which all descend by recursion inside somebody's compiler.</summary>
internal static class SpecLimits
{
    /// <summary>Mappings and sequences inside one another. Real documents stay below 40.</summary>
    public const int Depth = 256;

    /// <summary>Nodes, with each alias of YAML counted as a copy: ten lines of aliases can stand for billions of nodes.</summary>
    public const long ExpandedNodes = 5_000_000;
}
