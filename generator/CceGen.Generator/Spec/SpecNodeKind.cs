namespace CceGen.Generator.Spec;

internal enum SpecNodeKind
{
    Scalar,
    Sequence,
    Mapping,
}
