namespace CceGen.Generator.Model;

/// <summary>A security scheme: a property of the client that provides its credential.</summary>
/// <param name="Property">The property.</param>
/// <param name="Method">The method that makes the credential of a request.</param>
/// <param name="Parameter">The name of the header, query parameter or cookie; the name of the authentication scheme of HTTP.</param>
internal sealed record SecuritySchemeModel(string Property, string Method, CredentialKind Kind, string Parameter, string Doc);
