namespace CceGen.Generator.OpenApi;

/// <summary>The values of a parameter's <c>style</c>.</summary>
internal enum ParameterStyle
{
    Simple,
    Form,
    Matrix,
    Label,
    SpaceDelimited,
    PipeDelimited,
    DeepObject,
}
