namespace CceGen.Generator.Options;

/// <summary>The values of <c>jsonLibrary</c>.</summary>
internal enum JsonLibrary
{
    NewtonsoftJson,
    SystemTextJson,
}
