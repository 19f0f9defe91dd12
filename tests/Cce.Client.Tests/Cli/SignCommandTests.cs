using Cce.Client.Authentication;
using Cce.Client.Tests.Authentication;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Cce.Client.Tests.Cli;

/// <summary>cce-upgrade sign.</summary>
public sealed class SignCommandTests
{
    private const string Url = "https://cce.example.com:8443/api/v3/projects/p?b=2&a=1";
    private const string Secret = "s3cret";

    private readonly CommandLineRun _run = new();

    public SignCommandTests()
    {
        _run.Environment["HUAWEICLOUD_SDK_AK"] = "AKIDEXAMPLE";
        _run.Environment["HUAWEICLOUD_SDK_SK"] = Secret + "\n";
    }

    [Fact]
    public async Task Each_step_is_shown_and_the_secret_is_not()
    {
        int code = await _run.RunAsync("sign", "GET", Url, "--project-id", "p1", "--header", "X-Custom: a: b");

        Assert.Equal(0, code);
        Assert.Equal(
            """
            # Canonical request
            GET
            /api/v3/projects/p/
            a=1&b=2
            host:cce.example.com:8443
            x-custom:a: b
            x-project-id:p1
            x-sdk-date:20260301T120000Z

            host;x-custom;x-project-id;x-sdk-date
            e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855

            # String to sign
            SDK-HMAC-SHA256
            20260301T120000Z
            """,
            string.Join('\n', _run.Output.ReplaceLineEndings("\n").Split('\n').Take(15)),
            ignoreLineEndingDifferences: true);
        Assert.Contains("\nAuthorization: SDK-HMAC-SHA256 Access=AKIDEXAMPLE, ", _run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, _run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_command_line_gives_the_signature_of_the_vendor()
    {
        SigningVector vector = SigningVector.All().Select(row => row.Data)
            .Single(each => each.ToString().StartsWith("V003 ", StringComparison.Ordinal));
        string Member(string name) => (string)vector.Members[name]!;

        JObject printed = await SignAsync(
            "sign", Member("method"), Member("url"),
            "--access-key", Member("accessKey"), "--secret-key", Member("secretKey"), "--security-token", Member("securityToken"),
            "--project-id", Member("projectId"), "--content-type", Member("contentType"), "--date", Member("timestamp"));

        Assert.Equal(vector.CanonicalRequest, (string?)printed["canonicalRequest"]);
        Assert.Equal(vector.StringToSign, (string?)printed["stringToSign"]);
        Assert.Equal(vector.SignedHeaders, (string?)printed["signedHeaders"]);
        Assert.Equal(vector.Authorization, (string?)printed["authorization"]);
        Assert.Equal(
            ["Content-Type", "X-Project-Id", "X-Security-Token", "X-Sdk-Date", "Host", "Authorization"],
            ((JObject)printed["headers"]!).Properties().Select(header => header.Name));
        Assert.Equal(vector.Authorization, (string?)printed["headers"]!["Authorization"]);
        Assert.Equal(Member("timestamp"), (string?)printed["headers"]!["X-Sdk-Date"]);
    }

    [Fact]
    public async Task A_body_is_the_same_from_a_file_and_from_the_command_line()
    {
        const string Body = "{\"名\":1}";
        string file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, Body, TestContext.Current.CancellationToken);
            string? fromFile = (string?)(await SignAsync("sign", "POST", Url, "--body-file", file))["authorization"];

            Assert.Equal(fromFile, (string?)(await SignAsync("sign", "POST", Url, "--body", Body))["authorization"]);
            Assert.NotEqual(fromFile, (string?)(await SignAsync("sign", "POST", Url))["authorization"]);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task Cancelling_is_an_exit_code_here_as_well()
    {
        string file = Path.GetTempFileName();
        try
        {
            Assert.Equal(130, await _run.RunAsync(new CancellationToken(canceled: true), "sign", "POST", Url, "--body-file", file));
            Assert.Equal("cce-upgrade: Cancelled", _run.Error.TrimEnd());
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Theory]
    [InlineData("--content-type", "text/plain")]
    [InlineData("--header", "content-type: text/plain")]
    public async Task The_body_of_another_content_type_stays_unsigned(string option, string value)
    {
        JObject printed = await SignAsync("sign", "POST", Url, "--body", "x", option, value);

        Assert.Equal("UNSIGNED-PAYLOAD", (string?)printed["headers"]!["X-Sdk-Content-Sha256"]);
        Assert.Equal("text/plain", (string?)((JObject)printed["headers"]!).GetValue("Content-Type", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("a\tb")]
    [InlineData("a \t b")]
    public async Task A_tab_inside_the_value_of_a_header_is_signed(string value)
    {
        JObject printed = await SignAsync("sign", "GET", Url, "--header", $"X-A:\t{value}");

        SignedRequest expected = RequestSigner.Sign(
            new SignableRequest("GET", new Uri(Url)) { Headers = [new("X-A", value)] }, new AccessKeyCredential("AKIDEXAMPLE", Secret), _run.Clock.GetUtcNow());
        Assert.Equal(expected.GetAuthorization(), (string?)printed["authorization"]);
        Assert.Contains($"\nx-a:{value}\n", (string)printed["canonicalRequest"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_header_given_twice_is_one_header()
    {
        JObject printed = await SignAsync("sign", "GET", Url, "--header", "X-A: b", "--header", "x-a: a");

        Assert.Equal("b, a", (string?)printed["headers"]!["X-A"]);
        Assert.Contains("\nx-a:b, a\n", (string)printed["canonicalRequest"]!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("URL", "GET", "ftp://example.com")]
    [InlineData("METHOD", "G T", Url)]
    [InlineData("20221216T054020Z", "GET", Url, "--date", "2022-12-16T05:40:20Z")]
    [InlineData("Name: value", "GET", Url, "--header", "s3cret")]
    [InlineData("Name: value", "GET", Url, "--header", "X-A: s3cret\r\nX-B: 1")]
    [InlineData("--project-id", "GET", Url, "--project-id", "")]
    [InlineData("exclude each other", "POST", Url, "--body", "x", "--body-file", ".")]
    [InlineData("no-such-file", "POST", Url, "--body-file", "no-such-file")]
    [InlineData("--security-token", "GET", Url, "--security-token", "s3cret\u0007")]
    [InlineData("--access-key", "GET", Url, "--access-key", "s3cret key")]
    public async Task Wrong_usage_is_named_and_nothing_secret_is_shown(string named, params string[] arguments)
    {
        int code = await _run.RunAsync(["sign", .. arguments]);

        Assert.Equal(2, code);
        Assert.Contains(named, _run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, _run.Error, StringComparison.Ordinal);
        Assert.Empty(_run.Output);
    }

    [Theory]
    [InlineData("from-environment", "p-environment")]
    [InlineData("from-option", "p-environment", "--security-token", "from-option")]
    [InlineData("from-environment", "p-option", "--project-id", "p-option")]
    [InlineData(null, null, "--access-key", "OTHER", "--secret-key", "other")]
    [InlineData("from-option", "p-option", "--access-key", "O", "--secret-key", "o", "--security-token", "from-option", "--project-id", "p-option")]
    [InlineData(null, null, "--access-key", "OTHER")]
    [InlineData(null, null, "--secret-key", "other")]
    public async Task A_key_from_the_environment_brings_its_token_and_its_project(string? token, string? project, params string[] options)
    {
        _run.Environment["HUAWEICLOUD_SDK_SECURITY_TOKEN"] = "from-environment\n";
        _run.Environment["HUAWEICLOUD_SDK_PROJECT_ID"] = " p-environment ";

        JObject printed = await SignAsync(["sign", "GET", Url, .. options]);

        Assert.Equal(token, (string?)printed["headers"]!["X-Security-Token"]);
        Assert.Equal(project, (string?)printed["headers"]!["X-Project-Id"]);
        string names = (string)printed["signedHeaders"]!;
        Assert.Equal(token is not null, names.Contains("x-security-token", StringComparison.Ordinal));
        Assert.Equal(project is not null, names.Contains("x-project-id", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_empty_token_in_the_environment_is_none()
    {
        _run.Environment["HUAWEICLOUD_SDK_SECURITY_TOKEN"] = "\n";

        Assert.Null((string?)(await SignAsync("sign", "GET", Url))["headers"]!["X-Security-Token"]);
    }

    [Theory]
    [InlineData("HUAWEICLOUD_SDK_SECURITY_TOKEN")]
    [InlineData("HUAWEICLOUD_SDK_PROJECT_ID")]
    public async Task A_variable_that_a_header_cannot_carry_is_named_and_not_shown(string variable)
    {
        _run.Environment[variable] = "s3cret two";

        Assert.Equal(2, await _run.RunAsync("sign", "GET", Url));
        Assert.Contains(variable, _run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", _run.Error, StringComparison.Ordinal);
        Assert.Equal(0, await _run.RunAsync("sign", "GET", Url, "--access-key", "O", "--secret-key", "o"));
    }

    [Theory]
    [InlineData("HUAWEICLOUD_SDK_AK")]
    [InlineData("HUAWEICLOUD_SDK_SK")]
    public async Task A_key_that_is_missing_is_named(string variable)
    {
        _run.Environment[variable] = " ";

        Assert.Equal(2, await _run.RunAsync("sign", "GET", Url));
        Assert.Contains(variable, _run.Error, StringComparison.Ordinal);
    }

    private async Task<JObject> SignAsync(params string[] arguments)
    {
        var run = new CommandLineRun();
        foreach ((string name, string value) in _run.Environment)
        {
            run.Environment[name] = value;
        }

        Assert.Equal(0, await run.RunAsync([.. arguments, "--output", "json"]));
        var settings = new JsonSerializerSettings { DateParseHandling = DateParseHandling.None };
        return JsonConvert.DeserializeObject<JObject>(run.Output, settings)!;
    }
}
