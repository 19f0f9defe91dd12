namespace CceGen.Generator.Model;

/// <summary>How a value that is not one text becomes fields of a form: the members of <c>FormStyle</c> of the helpers.</summary>
internal enum FormStyle
{
    Repeated,
    Json,
    Exploded,
    Comma,
    Space,
    Tab,
    Pipe,
    DeepObject,
}
