using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Cce.Simulator.Gateway;

/// <summary>Authenticates requests by their signature or token.</summary>
internal sealed class Authentication
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(15);
    private static readonly string[] AlwaysSigned = ["host", "x-sdk-date"];

    private readonly Dictionary<string, SimulatedAccessKey> _keys;
    private readonly IReadOnlyList<SimulatedToken> _tokens;
    private readonly KeyLocks _locks;

    public Authentication(CceSimulatorOptions options)
    {
        _keys = options.AccessKeys.ToDictionary(key => key.Id, StringComparer.Ordinal);
        _tokens = options.AuthTokens;
        _locks = new KeyLocks(options.TimeProvider);
    }

    /// <summary>Returns why the request is rejected, or <see langword="null"/> if it is accepted.</summary>
    public GatewayRejection? Reject(GatewayRequest request, DateTimeOffset now)
    {
        if (request.Header("Authorization") is not { } authorization)
        {
            return RejectToken(request.Header("X-Auth-Token"), now);
        }

        return AuthorizationHeader.TryParse(authorization, out AuthorizationHeader? header, out string? problem)
            ? RejectKey(request, header, now)
            : GatewayRejection.WrongSignature(problem);
    }

    private GatewayRejection? RejectToken(string? sent, DateTimeOffset now)
    {
        if (sent is null)
        {
            return GatewayRejection.Unauthenticated("x-auth-token not found");
        }

        if (_tokens.FirstOrDefault(token => AreEqual(token.Value, sent)) is not { } known)
        {
            return GatewayRejection.Unauthenticated("decrypt token fail");
        }

        if (known.ExpiresAt <= now)
        {
            return GatewayRejection.Unauthenticated("token expires");
        }

        return known.MustBeRenewedAt <= now
            ? new GatewayRejection(StatusCodes.Status401Unauthorized, "APIGW.0307", "The token must be updated.")
            : null;
    }

    private GatewayRejection? RejectKey(GatewayRequest request, AuthorizationHeader header, DateTimeOffset now)
    {
        if (!_keys.TryGetValue(header.AccessKey, out SimulatedAccessKey? key))
        {
            return GatewayRejection.Unauthenticated($"Get secretKey failed,ak:{header.AccessKey},err:ak not exist");
        }

        if (_locks.IsLocked(key.Id))
        {
            return GatewayRejection.Unauthenticated("AK access failed to reach the limit,forbidden.");
        }

        return RejectDate(request.Header(SignatureCheck.DateHeader), header.Scope, now)
            ?? RejectNames(request, header)
            ?? RejectSecurityToken(request.Header("X-Security-Token"), key, now)
            ?? RejectSignature(request, header, key);
    }

    private static GatewayRejection? RejectDate(string? text, CredentialScope? scope, DateTimeOffset now)
    {
        if (!DateTimeOffset.TryParseExact(
            text, "yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset date))
        {
            return GatewayRejection.WrongSignature("x-sdk-date is missing or malformed");
        }

        if (scope is not null && !text.StartsWith(scope.Day, StringComparison.Ordinal))
        {
            return GatewayRejection.WrongSignature("the day of Credential is not that of x-sdk-date");
        }

        return (date - now).Duration() > Window
            ? new GatewayRejection(
                StatusCodes.Status401Unauthorized,
                "APIGW.0303",
                $"Incorrect app authentication information: x-sdk-date is more than {Window.TotalMinutes} minutes off")
            : null;
    }

    private static GatewayRejection? RejectNames(GatewayRequest request, AuthorizationHeader header)
    {
        foreach (string name in AlwaysSigned)
        {
            if (!header.SignedHeaders.Contains(name, StringComparer.Ordinal))
            {
                return GatewayRejection.WrongSignature($"header {name} is not signed");
            }
        }

        return header.SignedHeaders.FirstOrDefault(name => request.Header(name) is null) is { } missing
            ? GatewayRejection.WrongSignature($"signed header {missing} not found")
            : null;
    }

    private static GatewayRejection? RejectSecurityToken(string? sent, SimulatedAccessKey key, DateTimeOffset now)
    {
        bool matches = key.SecurityToken is { } token ? sent is not null && AreEqual(token, sent) : sent is null;
        if (!matches)
        {
            return GatewayRejection.Unauthenticated("decrypt token fail");
        }

        return key.ExpiresAt <= now ? GatewayRejection.Unauthenticated("token expires") : null;
    }

    private GatewayRejection? RejectSignature(GatewayRequest request, AuthorizationHeader header, SimulatedAccessKey key)
    {
        SignatureCheck check = SignatureCheck.Of(request, header, key.Secret);
        if (check.Matches(header.Signature) && SignatureCheck.BodyIsAsHashed(request))
        {
            _locks.Reset(key.Id);
            return null;
        }

        // As the real one does, with all that is in it, a security token too: clients have to cope with that.
        _locks.CountWrong(key.Id);
        return GatewayRejection.WrongSignature("canonical request: " + check.CanonicalRequest.Replace('\n', '|'));
    }

    private static bool AreEqual(string expected, string sent) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(expected), Encoding.UTF8.GetBytes(sent));
}
