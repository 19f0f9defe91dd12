using System.Collections;
using System.Diagnostics;
using System.Reflection;
using Cce.Client.Authentication;
using Newtonsoft.Json;

namespace Cce.Client.Tests.Credentials;

/// <summary>Every secret here has "s3cret" in it: it is to be found in no message, log, text or debugger display.</summary>
public sealed class SecretTests
{
    private const string IamKey =
        """{"credential":{"access":"AK","secret":"s3cret-key","securitytoken":"s3cret-token","expires_at":"2026-11-25T14:00:00Z"}}""";
    private const string PodKey = """
        {"credentials":{"accessKeyId":"AK","secretAccessKey":"s3cret-key","securityToken":"s3cret-token",
        "expiration":"2026-11-25T14:00:00Z"}}
        """;

    private readonly CredentialBench _bench = new();

    public static TheoryData<string> Providers => ["environment", "profile", "metadata", "id token", "id token of profile", "pod", "default"];

    /// <summary>What a service may say when it says the wrong thing, the key included.</summary>
    public static TheoryData<string, int, string> WrongAnswers
    {
        get
        {
            string[] keys = [IamKey, PodKey];
            (int Status, Func<string, string> Body)[] mistakes =
            [
                (200, key => key[..^2]),
                (200, key => key.Replace("\"AK\"", "s3cret-key", StringComparison.Ordinal)),
                (200, key => key.Replace("\"AK\"", "[\"s3cret\"]", StringComparison.Ordinal)),
                (200, key => key.Replace("AK", "s3cret key", StringComparison.Ordinal)),
                (200, key => key.Replace("2026-11-25T14:00:00Z", "s3cret", StringComparison.Ordinal)),
                (200, key => key.Replace("s3cret-token", "s3cret t\u00f6ken", StringComparison.Ordinal)),
                (200, key => key.Replace("\"s3cret-token\"", "{\"s3cret\":1}", StringComparison.Ordinal)),
                (200, key => key.Replace("{\"", "{\"s3cret", StringComparison.Ordinal)),
                (200, key => "[" + key + "]"),
                (200, key => key + key),
                (500, key => key),
                (500, key => key[..^5]),
                (403, key => "[" + key + "]"),
                (401, _ => """{"error":{"message":"WHAT WAS SENT is not known"}}"""),
                (401, _ => "WHAT WAS SENT is not known"),
                (401, _ => """{"error_msg":"GET|/|x-security-token:s3cret-any|"}"""),
            ];
            var data = new TheoryData<string, int, string>();
            foreach (string provider in (string[])["metadata", "id token", "id token of profile", "pod"])
            {
                foreach ((int status, Func<string, string> body) in mistakes)
                {
                    data.Add(provider, status, body(keys[provider == "pod" ? 1 : 0]).Replace(
                        "WHAT WAS SENT",
                        provider switch { "metadata" => "s3cret-metadata", "pod" => "s3cret-pod", _ => "s3cret-id, s3cret-subject" },
                        StringComparison.Ordinal));
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task A_provider_with_a_key_shows_no_secret(string name)
    {
        ICredentialProvider provider = Provider(name);
        Prepare(name, 200, name == "pod" ? PodKey : IamKey);

        AccessKeyCredential credential = await provider.GetCredentialAsync(TestContext.Current.CancellationToken);

        Assert.Contains("s3cret", credential.SecretKey, StringComparison.Ordinal);
        AssertShowsNothing(provider);
        AssertShowsNothing(credential);
        AssertClean(string.Join('\n', _bench.Log.Lines));
    }

    [Theory]
    [MemberData(nameof(WrongAnswers))]
    public async Task A_provider_that_fails_shows_no_secret(string name, int status, string body)
    {
        ICredentialProvider provider = Provider(name);
        Prepare(name, status, body);

        CceCredentialException exception = await Assert.ThrowsAsync<CceCredentialException>(
            () => provider.GetCredentialAsync(TestContext.Current.CancellationToken).AsTask());

        AssertClean(exception.ToString());
        AssertClean(string.Join('\n', _bench.Log.Lines));
        AssertShowsNothing(provider);
        AssertShowsNothing(exception);
    }

    [Theory]
    [InlineData("HUAWEICLOUD_SDK_AK")]
    [InlineData("HUAWEICLOUD_SDK_SK")]
    [InlineData("HUAWEICLOUD_SDK_SECURITY_TOKEN")]
    [InlineData("HUAWEICLOUD_SDK_PROJECT_ID")]
    [InlineData("HUAWEICLOUD_SDK_IDP_ID")]
    [InlineData("HUAWEICLOUD_SDK_ID_TOKEN_FILE")]
    [InlineData("HC_CONTAINER_CREDENTIALS_FULL_URI")]
    [InlineData("HC_CONTAINER_AUTHORIZATION_TOKEN_FILE")]
    public async Task A_secret_in_the_wrong_variable_is_not_shown(string variable)
    {
        _bench.Set(variable, "s3cret\u00e9 and \n more").Network.Fail(new HttpRequestException("No route to host"));
        if (variable is "HUAWEICLOUD_SDK_SECURITY_TOKEN" or "HUAWEICLOUD_SDK_PROJECT_ID")
        {
            _bench.Set("HUAWEICLOUD_SDK_AK", "AK").Set("HUAWEICLOUD_SDK_SK", "s3cret-key");
        }

        Exception exception = await Assert.ThrowsAnyAsync<CceException>(
            () => Provider("default").GetCredentialAsync(TestContext.Current.CancellationToken).AsTask());

        AssertClean(exception.ToString());
        AssertClean(string.Join('\n', _bench.Log.Lines));
    }

    private ICredentialProvider Provider(string name) => name switch
    {
        "environment" or "id token" => new EnvironmentCredentialProvider(_bench.Options),
        "profile" or "id token of profile" => new ProfileCredentialProvider(options: _bench.Options),
        "metadata" => new MetadataCredentialProvider(_bench.Options),
        "pod" => new PodIdentityCredentialProvider(_bench.Options),
        _ => new DefaultCredentialProvider(_bench.Options),
    };

    private void Prepare(string name, int status, string body)
    {
        const string Profile = "/home/someone/.huaweicloud/credentials";
        _bench.Write("/id", "s3cret-id").Write("/pod-token", "s3cret-pod");
        switch (name)
        {
            case "environment":
                _bench.Set("HUAWEICLOUD_SDK_AK", "AK").Set("HUAWEICLOUD_SDK_SK", "s3cret-key")
                    .Set("HUAWEICLOUD_SDK_SECURITY_TOKEN", "s3cret-token");
                break;
            case "profile":
                _bench.Write(Profile, "[basic]\nak=AK\nsk=s3cret-key\nsecurity_token=s3cret-token");
                break;
            case "id token":
                _bench.Set("HUAWEICLOUD_SDK_IDP_ID", "idp").Set("HUAWEICLOUD_SDK_ID_TOKEN_FILE", "/id");
                break;
            case "id token of profile":
                _bench.Write(Profile, "[basic]\nidp_id=idp\nid_token_file=/id");
                break;
            case "pod":
                _bench.Set("HC_CONTAINER_CREDENTIALS_FULL_URI", "https://agent.example/")
                    .Set("HC_CONTAINER_AUTHORIZATION_TOKEN_FILE", "/pod-token");
                break;
        }

        if (name.StartsWith("id token", StringComparison.Ordinal))
        {
            _bench.Network.Answer("{}", 201, ("X-Subject-Token", "s3cret-subject"));
        }
        else if (name is "metadata" or "default")
        {
            _bench.Network.Answer("s3cret-metadata");
        }

        _bench.Network.Answer(body, status);
        if (name == "metadata" && status == 401)
        {
            _bench.Network.Answer("s3cret-metadata").Answer(body, status);
        }
    }

    private static void AssertClean(string text) => Assert.DoesNotContain("s3cret", text, StringComparison.Ordinal);

    // What a debugger shows of an object and of all that it holds, as far as it is ours.
    private static void AssertShowsNothing(object root)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Stack<object>([root]);
        while (open.TryPop(out object? item))
        {
            if (!seen.Add(item))
            {
                continue;
            }

            AssertClean(item as string ?? item.ToString() ?? "");
            IEnumerable<object?> parts = item is IEnumerable list and not string ? list.Cast<object?>()
                : item is Delegate function ? [function.Target]
                : item.GetType().Namespace?.StartsWith("Cce.Client", StringComparison.Ordinal) == true
                    && item.GetType().Assembly != typeof(SecretTests).Assembly ? Shown(item) : [];
            foreach (object part in parts.OfType<object>())
            {
                open.Push(part);
            }
        }

        Assert.True(seen.Count > 1);
        AssertClean(root is Exception ? "" : JsonConvert.SerializeObject(root));
    }

    private static IEnumerable<object?> Shown(object item)
    {
        const BindingFlags Declared = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        for (Type? type = item.GetType(); type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (FieldInfo field in type.GetFields(Declared).Where(field => !IsHidden(type, field)))
            {
                yield return field.GetValue(item);
            }
        }
    }

    // The field of a property, or of a parameter, is hidden by the attribute of the property.
    private static bool IsHidden(Type type, FieldInfo field)
    {
        MemberInfo shown = field.Name.StartsWith('<') && field.Name.EndsWith(">k__BackingField", StringComparison.Ordinal)
            ? type.GetProperty(field.Name[1..field.Name.IndexOf('>', StringComparison.Ordinal)],
                BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)! : field;
        return shown.GetCustomAttribute<DebuggerBrowsableAttribute>()?.State == DebuggerBrowsableState.Never;
    }
}
