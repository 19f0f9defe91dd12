using System.Linq;
using CceGen.Generator.Emit.Text;
using CceGen.Generator.Model;

namespace CceGen.Generator.Emit;

/// <summary>Writes the members of a client that provide credentials, and what an operation needs of them.</summary>
internal static class SecurityEmitter
{
    /// <summary>Writes a property for each security scheme.</summary>
    public static void WriteProviders(SourceFile file, ClientModel model)
    {
        foreach (var scheme in model.SecuritySchemes)
        {
            DocComment.WriteElement(file.Body, "summary", scheme.Doc);
            file.Body.Line($"public {file.Nullable(ProviderType(file, scheme.Kind))} {scheme.Property} {{ get; set; }}");
            file.Body.Line();
        }
    }

    /// <summary>Writes a method for each security scheme that makes the credential of a request.</summary>
    public static void WriteCredentials(SourceFile file, ClientModel model)
    {
        foreach (var scheme in model.SecuritySchemes)
        {
            var name = Literal.Of(scheme.Parameter);
            var (parameters, call) = scheme.Kind switch
            {
                CredentialKind.HeaderKey => ("", $"InHeader({name}, {scheme.Property})"),
                CredentialKind.QueryKey => ("", $"InQuery({name}, {scheme.Property})"),
                CredentialKind.CookieKey => ("", $"InCookie({name}, {scheme.Property})"),
                CredentialKind.Token => ("params string[] scopes", $"Of({scheme.Property}, scopes)"),
                CredentialKind.Own => ("params string[] scopes", $"Own({scheme.Property}, scopes)"),
                CredentialKind.Basic => ("", $"Of({scheme.Property})"),
                _ => ("", $"Of({name}, {scheme.Property})"),
            };
            file.Body.Line($"private SecurityCredential {scheme.Method}({parameters}) => SecurityCredential.{call};");
            file.Body.Line();
        }
    }

    /// <summary>Writes what the operation needs: a line for each alternative.</summary>
    public static void WriteNeeds(SourceFile file, OperationModel model)
    {
        foreach (var alternative in model.Security)
        {
            var credentials = alternative.Uses.Select(use => $"{use.Method}({string.Join(", ", use.Scopes.Select(Literal.Of))})");
            file.Body.Line($"{CallLocals.Request(model)}.AddSecurity({string.Join(", ", credentials)});");
        }
    }

    private static string ProviderType(SourceFile file, CredentialKind kind)
    {
        var request = kind == CredentialKind.Own ? file.Use("System.Net.Http", "HttpRequestMessage") + ", " : "";
        var scopes = kind is CredentialKind.Token or CredentialKind.Own ? file.Use("System.Collections.Generic", "IReadOnlyList") + "<string>, " : "";
        var result = kind switch
        {
            CredentialKind.Own => "bool",
            CredentialKind.Basic => file.Nullable(file.Use("System.Net", "NetworkCredential")),
            _ => file.Nullable("string"),
        };
        return $"{file.Use("System", "Func")}<{request}{scopes}{file.Use("System.Threading", "CancellationToken")}, {file.Use("System.Threading.Tasks", "Task")}<{result}>>";
    }
}
