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
    private readonly List<OpenApiSecurityScheme> _undefined = [];

    /// <summary>The names of the members of the schemes that the document defines, whichever operation needs them first.</summary>
    private readonly Dictionary<string, (string Provider, string Credential)> _names = NamesOf(document, names);

    /// <summary>The schemes that operations need, in the order of the document; then those that it does not define, in the order of operations.</summary>
    public IEnumerable<SecuritySchemeModel> Schemes => document.SecuritySchemes.Concat(_undefined).Where(scheme => _schemes.ContainsKey(scheme.Name)).Select(scheme => _schemes[scheme.Name]);

    /// <summary>What an operation needs: one of the alternatives.</summary>
    public EquatableArray<SecurityAlternativeModel> Of(OpenApiOperation operation) => context.Policies.Selection.HasAuthentication
        ? (operation.Security ?? document.Security).Select(Alternative).Where(alternative => !alternative.Uses.IsEmpty).ToEquatableArray()
        : EquatableArray<SecurityAlternativeModel>.Empty;

    /// <summary>The schemes that are needed together.</summary>
    private SecurityAlternativeModel Alternative(OpenApiSecurityRequirement requirement)
    {
        var uses = new List<SecurityUseModel>();
        foreach (var use in requirement.Uses)
        {
            var scheme = document.SecuritySchemes.FirstOrDefault(candidate => candidate.Name == use.Scheme) ?? Undefined(use);
            if (scheme.Kind == SecurityKind.MutualTls)
            {
                context.Diagnostics.Report(Problems.CertificateNotSent(scheme.Location, scheme.Name));
                continue;
            }

            var model = ModelOf(scheme);
            uses.Add(new SecurityUseModel(model.Method, (model.Kind is CredentialKind.Token or CredentialKind.Own ? use.Scopes : []).ToEquatableArray()));
        }

        return new SecurityAlternativeModel(uses.ToEquatableArray());
    }

    private OpenApiSecurityScheme Undefined(OpenApiSecurityUse use)
    {
        var didYouMean = DidYouMean.Text(use.Scheme, document.SecuritySchemes.Select(scheme => scheme.Name));
        context.Diagnostics.Report(Problems.SecuritySchemeUnclear(use.Location, use.Scheme, "it is not defined" + didYouMean));
        if (_undefined.Find(candidate => candidate.Name == use.Scheme) is not { } scheme)
        {
            scheme = use.Undefined;
            _undefined.Add(scheme);
        }

        return scheme;
    }

    private SecuritySchemeModel ModelOf(OpenApiSecurityScheme scheme)
    {
        if (!_schemes.TryGetValue(scheme.Name, out var model))
        {
            var (provider, credential) = _names.TryGetValue(scheme.Name, out var known) ? known : NamesOf(IdentifierOf(scheme.Name), names);
            var kind = KindOf(scheme);
            var description = scheme.Description is { Length: > 0 } text ? " " + Documentation.Line(text, "") : "";
            model = new SecuritySchemeModel(
                provider,
                credential,
                kind,
                scheme.Kind == SecurityKind.ApiKey ? scheme.ParameterName : scheme.HttpScheme.Equals("bearer", StringComparison.OrdinalIgnoreCase) ? "Bearer" : scheme.HttpScheme,
                $"{WhatOf(scheme, kind)}; without one, none is sent.{description}");
            _schemes.Add(scheme.Name, model);
        }

        return model;
    }

    private static Dictionary<string, (string Provider, string Credential)> NamesOf(OpenApiDocument document, UniqueNames names)
    {
        if (document.SecuritySchemes.Count == 0)
        {
            return new(StringComparer.Ordinal);
        }

        List<string> schemes = [.. document.SecuritySchemes.Select(static scheme => scheme.Name).Distinct(StringComparer.Ordinal)];
        return WantedNames.Of(schemes, IdentifierOf, StringComparer.Ordinal).ToDictionary(name => schemes[name.Index], name => NamesOf(name.Identifier, names), StringComparer.Ordinal);
    }

    private static (string Provider, string Credential) NamesOf(string identifier, UniqueNames names) => (names.Add(identifier + "Provider"), names.Add(identifier + "Credential"));

    private static string IdentifierOf(string scheme) => CSharpNames.ToPascalCase(scheme, "Security");

    private static CredentialKind KindOf(OpenApiSecurityScheme scheme) => scheme.Kind switch
    {
        SecurityKind.OAuth2 or SecurityKind.OpenIdConnect => CredentialKind.Token,
        SecurityKind.Unknown => CredentialKind.Own,
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
        CredentialKind.HeaderKey => $"Returns the key for the header '{scheme.ParameterName}'",
        CredentialKind.QueryKey => $"Returns the key for '{scheme.ParameterName}' in the query",
        CredentialKind.CookieKey => $"Returns the key for the cookie '{scheme.ParameterName}'",
        CredentialKind.Basic => "Returns the user name and the password",
        _ when kind == CredentialKind.Authorization && scheme.HttpScheme.Equals("bearer", StringComparison.OrdinalIgnoreCase) => "Returns the bearer token",
        CredentialKind.Own => $"Sets the credential of '{scheme.Name}' on a request, and returns whether it has",
        CredentialKind.Token => "Returns the access token for the scopes of the operation",
        _ => $"Returns what follows '{scheme.HttpScheme}' in the 'Authorization' header",
    };
}
