using CceGen.Generator.Primitives;

namespace CceGen.Generator.Model;

/// <summary>What a request carries, and the parameters of the method that it is made of: one of the records that derive from this one.</summary>
/// <param name="MediaType">The content type that is sent.</param>
internal abstract record BodyModel(string MediaType)
{
    /// <summary>The parameters of the method, in the order of the document.</summary>
    public abstract EquatableArray<MethodParameterModel> Arguments { get; }

    /// <summary>Whether one of them is a file with its name and media type.</summary>
    public virtual bool HasFiles => false;
}
