using System.Linq;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Model;

/// <summary>A form whose fields, or a body of several parts whose parts are parameters of the method.</summary>
/// <param name="IsMultipart">Whether each field is a part with headers of its own.</param>
/// <param name="IsRequired">Whether it is sent when it has no field.</param>
internal sealed record FormBodyModel(EquatableArray<FormFieldModel> Fields, string MediaType, bool IsMultipart, bool IsRequired) : BodyModel(MediaType)
{
    public override bool HasFiles => Fields.Any(part => part.Kind is FormFieldKind.File or FormFieldKind.Files);

    /// <summary>The header that the argument is.</summary>
    public PartHeaderModel HeaderOf(MethodParameterModel argument) => Fields.SelectMany(part => part.Headers).First(header => header.Argument == argument);

    public override EquatableArray<MethodParameterModel> Arguments =>
        Fields.SelectMany(part => part.Headers.Select(header => header.Argument).Prepend(part.Argument)).ToEquatableArray();
}
