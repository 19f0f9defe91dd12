using CceGen.Generator.Model;
using CceGen.Generator.OpenApi;

namespace CceGen.Generator.Lowering;

/// <summary>Makes the parameter of a method that is a whole body.</summary>
internal static class BodyArgument
{
    /// <param name="body">The body.</param>
    /// <param name="type">The type of the parameter.</param>
    /// <param name="names">The names of the method's parameters.</param>
    /// <param name="rules">How the body is named.</param>
    /// <param name="note">What is said after the description.</param>
    public static MethodParameterModel Of(OpenApiRequestBody body, TypeRef type, UniqueNames names, NameRules rules, string note = "") => new(
        CSharpNames.Escape(names.Add(rules.Body(body.Name))),
        type,
        body.Required,
        IsPath: false,
        Documentation.Line(body.Description, "The body of the request.") + note);
}
