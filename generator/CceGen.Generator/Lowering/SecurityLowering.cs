using System;
using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Model;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Lowering;

/// <summary>Turns security schemes into members of the clients.</summary>
internal sealed class SecurityLowering(LoweringContext context, OpenApiDocument document, UniqueNames names)
{
    private readonly Dictionary<string, SecuritySchemeModel> _schemes = new(StringComparer.Ordinal);

    /// <summary>The schemes that operations need, in the order of the document.</summary>
    public IEnumerable<SecuritySchemeModel> Schemes => document.SecuritySchemes.Where(scheme => _schemes.ContainsKey(scheme.Name)).Select(scheme => _schemes[scheme.Name]);

    /// <summary>What an operation needs: one of the alternatives.</summary>
    public EquatableArray<SecurityAlternativeModel> Of(OpenApiOperation operation) => context.Policies.Selection.HasAuthentication
        ? (operation.Security ?? document.Security).Select(Alternative).OfType<SecurityAlternativeModel>().Where(alternative => !alternative.Uses.IsEmpty).ToEquatableArray()
        : EquatableArray<SecurityAlternativeModel>.Empty;

    /// <summary>The schemes that are needed together; null when one of them is not there.</summary>
    private SecurityAlternativeModel? Alternative(OpenApiSecurityRequirement requirement)
    {
        var uses = new List<SecurityUseModel>();
        foreach (var use in requirement.Uses)
        {
            if (document.SecuritySchemes.FirstOrDefault(candidate => candidate.Name == use.Scheme) is not { } scheme)
            {
                context.Diagnostics.Report(Problems.SecuritySchemeIgnored(
                    use.Location, use.Scheme, "it is not defined" + Suggestion(use.Scheme)));
                return null;
            }

            if (scheme.Kind == SecurityKind.MutualTls)
            {
                context.Diagnostics.Report(Problems.CertificateNotSent(scheme.Location, scheme.Name));
                continue;
            }

            var model = ModelOf(scheme);
            uses.Add(new SecurityUseModel(model.Method, (model.Kind == CredentialKind.Token ? use.Scopes : []).ToEquatableArray()));
        }

        return new SecurityAlternativeModel(uses.ToEquatableArray());
    }

    private string Suggestion(string name) => DidYouMean.Text(name, document.SecuritySchemes.Select(scheme => scheme.Name));

    private SecuritySchemeModel ModelOf(OpenApiSecurityScheme scheme)
    {
        if (!_schemes.TryGetValue(scheme.Name, out var model))
        {
            var name = CSharpNames.ToPascalCase(scheme.Name, "Security");
            var kind = KindOf(scheme);
            var description = scheme.Description is { Length: > 0 } text ? " " + Documentation.Line(text, "") : "";
            model = new SecuritySchemeModel(
                names.Add(name + "Provider"),
                names.Add(name + "Credential"),
                kind,
                scheme.Kind == SecurityKind.ApiKey ? scheme.ParameterName : scheme.HttpScheme.Equals("bearer", StringComparison.OrdinalIgnoreCase) ? "Bearer" : scheme.HttpScheme,
                $"Returns {WhatOf(scheme, kind)}; without one, none is sent.{description}");
            _schemes.Add(scheme.Name, model);
        }

        return model;
    }

    private static CredentialKind KindOf(OpenApiSecurityScheme scheme) => scheme.Kind switch
    {
        SecurityKind.OAuth2 or SecurityKind.OpenIdConnect => CredentialKind.Token,
        SecurityKind.Http => scheme.HttpScheme.Equals("basic", StringComparison.OrdinalIgnoreCase) ? CredentialKind.Basic : CredentialKind.Authorization,
        _ => scheme.In switch
        {
            ParameterLocation.Query => CredentialKind.QueryKey,
            ParameterLocation.Cookie => CredentialKind.CookieKey,
            _ => CredentialKind.HeaderKey,
        },
    };

    private static string WhatOf(OpenApiSecurityScheme scheme, CredentialKind kind) => kind switch
    {
        CredentialKind.HeaderKey => $"the key for the header '{scheme.ParameterName}'",
        CredentialKind.QueryKey => $"the key for '{scheme.ParameterName}' in the query",
        CredentialKind.CookieKey => $"the key for the cookie '{scheme.ParameterName}'",
        CredentialKind.Basic => "the user name and the password",
        _ when kind == CredentialKind.Authorization && scheme.HttpScheme.Equals("bearer", StringComparison.OrdinalIgnoreCase) => "the bearer token",
        CredentialKind.Token => "the access token for the scopes of the operation",
        _ => $"what follows '{scheme.HttpScheme}' in the 'Authorization' header",
    };
}
