namespace CceGen.Generator.Lowering.Policies;

/// <summary>A type with its namespace, and without arguments.</summary>
internal readonly record struct GenericType(string Namespace, string Name)
{
    public static GenericType Of(string fullName)
    {
        var point = fullName.LastIndexOf('.');
        return new GenericType(fullName.Substring(0, point), fullName.Substring(point + 1));
    }
}
