using Cce.Client.Authentication;

namespace Cce.Client.Tests.Credentials;

public sealed class ProfileCredentialProviderTests
{
    private const string HomeFile = "/home/someone/.huaweicloud/credentials";

    private readonly CredentialBench _bench = new();

    [Fact]
    public async Task The_file_of_the_home_folder_makes_a_credential()
    {
        _bench.Write(HomeFile, """
            # made by hand
            [global]
            ak = other
            sk = other

            [basic]
              ; a key for tests
              ak = AK
            sk=S/K+==
            security_token =TOKEN
            project_id= project
            domain_id = domain
            iam_endpoint = iam.example.com
            """);

        AccessKeyCredential credential = await GetAsync();

        Assert.Equal(("AK", "S/K+==", "TOKEN", "project"),
            (credential.AccessKey, credential.SecretKey, credential.SecurityToken, credential.ProjectId));
        Assert.Equal(new Uri("https://iam.example.com/"), credential.IamEndpoint);
    }

    [Theory]
    [InlineData("[basic]\r\nak=AK\r\nsk=SK\r\n")]
    [InlineData("[basic]\rak=AK\rsk=SK")]
    [InlineData("\uFEFF[basic]\nak=AK\nsk=SK")]
    [InlineData("[ Basic ]\nAK=AK\nSk=SK\nproject_id=\nsecurity_token =")]
    [InlineData("[other]\nno line that means anything\nak=x\nak=y\n[other]\n[basic]\nak=AK\nsk=SK\n[global]\nak=z")]
    public async Task Line_ends_capitals_empty_values_and_other_sections_do_no_harm(string text)
    {
        _bench.Write(HomeFile, text);

        AccessKeyCredential credential = await GetAsync();

        Assert.Equal(("AK", "SK", null, null),
            (credential.AccessKey, credential.SecretKey, credential.SecurityToken, credential.ProjectId));
    }

    [Fact]
    public async Task No_comment_begins_inside_of_a_line()
    {
        _bench.Write(HomeFile, "[basic]\nak = AK;x\nsk = S # K\n");

        AccessKeyCredential credential = await GetAsync();

        Assert.Equal(("AK;x", "S # K"), (credential.AccessKey, credential.SecretKey));
    }

    [Theory]
    [InlineData("[basic]\nak = AK\nsk = s3cret\nak = s3cret", 4, "sets the key of line 2 again")]
    [InlineData("[basic]\nak = AK\ns3cret", 3, "is neither 'key = value'")]
    [InlineData("[basic]\n= s3cret", 2, "is neither 'key = value'")]
    [InlineData("[basic]\nsk = \"s3cret\"", 2, "in quotes")]
    [InlineData("[basic]\nsk = 's3cret'", 2, "in quotes")]
    [InlineData("[basic\nsk = s3cret", 1, "does not end with ']'")]
    [InlineData("\nsk = s3cret\n[basic]", 2, "before the first section")]
    [InlineData("[basic]\nak = AK\nsk = s3cret\n[basic]\nsk = s3cret", 4, "a second time")]
    [InlineData("[basic]\nak = s3cret\u00e9\nsk = s3cret", 2, "contains characters that are not allowed in a header")]
    [InlineData("[basic]\nak = AK\nsk = s3cret\nsecurity_token = s3cret t0ken", 4, "contains characters that are not allowed in a header")]
    [InlineData("[basic]\nak = AK\nsk = s3cret\niam_endpoint = http://s3cret.example", 4, "use https://")]
    [InlineData("[basic]\nak = AK\nsk = s3cret\niam_endpoint = s3cret t0ken", 4, "is not the address of an endpoint")]
    [InlineData("[basic]\nak = AK\nsk = s3cret\nproject_id = s3cret/..", 4, "is invalid")]
    public async Task A_line_that_is_wrong_is_named_with_its_file_and_never_its_value(string text, int line, string problem)
    {
        _bench.Write(HomeFile, text);

        CceConfigurationException exception = await Assert.ThrowsAsync<CceConfigurationException>(GetAsync);

        Assert.Equal((HomeFile, line), (exception.Origin, exception.Line));
        Assert.Contains($"{HomeFile}, line {line}", exception.Message, StringComparison.Ordinal);
        Assert.Contains(problem, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", exception.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("two words")]
    [InlineData("denied")]
    public async Task A_token_file_that_cannot_be_used_is_named_by_its_line_and_never_by_its_path(string? content)
    {
        const string Path = "/s3cret+in/the=wrong==place";
        _bench.Write(HomeFile, $"[basic]\nidp_id = me\nid_token_file = {Path}");
        if (content == "denied")
        {
            _bench.Machine.Failures[Path] = new UnauthorizedAccessException($"Access to the path '{Path}' is denied.");
        }
        else if (content is not null)
        {
            _bench.Write(Path, content);
        }

        CceCredentialException exception = await Assert.ThrowsAsync<CceCredentialException>(GetAsync);

        Assert.Contains($"id_token_file ({HomeFile}, line 3)", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", exception.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sk = s3cret", "ak (/home/someone/.huaweicloud/credentials) is not set, but sk is: set both, or none")]
    [InlineData("idp_id = me", "id_token_file (/home/someone/.huaweicloud/credentials) is not set, but idp_id is: set both, or none")]
    public async Task Half_a_pair_says_which_key_is_missing(string line, string message)
    {
        _bench.Write(HomeFile, "[basic]\n" + line);

        CceConfigurationException exception = await Assert.ThrowsAsync<CceConfigurationException>(GetAsync);

        Assert.Equal(message, exception.Message);
    }

    [Fact]
    public async Task Keys_that_are_not_known_are_named_by_their_lines_because_they_may_be_secrets()
    {
        _bench.Write(HomeFile, "[basic]\naccess_key = AK\ns3cret==\n");

        CceCredentialException exception = await Assert.ThrowsAsync<CceCredentialException>(GetAsync);

        Assert.Equal(
            $"The section [basic] of {HomeFile} has no access key: set ak and sk, or idp_id and id_token_file; "
            + "the keys of these lines are not known: 2, 3", exception.Message);
        Assert.True(exception.IsUnavailable);
    }

    [Theory]
    [InlineData(null, "There is no profile file /home/someone/.huaweicloud/credentials")]
    [InlineData("", "The profile file /home/someone/.huaweicloud/credentials has no section [basic]")]
    [InlineData("[global]\nak=AK", "The profile file /home/someone/.huaweicloud/credentials has no section [basic]")]
    public async Task Without_a_file_or_a_section_the_source_is_not_there(string? text, string message)
    {
        if (text is not null)
        {
            _bench.Write(HomeFile, text);
        }

        CceCredentialException exception = await Assert.ThrowsAsync<CceCredentialException>(GetAsync);

        Assert.Equal(message, exception.Message);
        Assert.True(exception.IsUnavailable);
    }

    [Fact]
    public async Task Without_a_home_folder_the_source_is_not_there()
    {
        _bench.Machine.Home = null;

        Assert.True((await Assert.ThrowsAsync<CceCredentialException>(GetAsync)).IsUnavailable);
    }

    [Fact]
    public async Task The_variable_names_another_file_which_has_to_be_there()
    {
        _bench.Set("HUAWEICLOUD_SDK_CREDENTIALS_FILE", "/etc/keys\n").Write(HomeFile, "[basic]\nak=HOME\nsk=SK");

        CceConfigurationException missing = await Assert.ThrowsAsync<CceConfigurationException>(GetAsync);
        Assert.Equal("There is no profile file /etc/keys, which HUAWEICLOUD_SDK_CREDENTIALS_FILE names", missing.Message);

        _bench.Write("/etc/keys", "[basic]\nak=ETC\nsk=SK");
        Assert.Equal("ETC", (await GetAsync()).AccessKey);
    }

    [Fact]
    public async Task A_path_in_code_goes_before_the_variable()
    {
        _bench.Set("HUAWEICLOUD_SDK_CREDENTIALS_FILE", "/etc/keys").Write("/mine", "[basic]\nak=MINE\nsk=SK");
        var provider = new ProfileCredentialProvider("/mine", _bench.Options);

        Assert.Equal("MINE", (await provider.GetCredentialAsync(TestContext.Current.CancellationToken)).AccessKey);
        Assert.Equal(["/mine"], _bench.Machine.Reads);
    }

    [Fact]
    public async Task A_file_that_may_not_be_read_says_so_and_is_read_again_next_time()
    {
        var provider = new ProfileCredentialProvider(options: _bench.Options);
        _bench.Write(HomeFile, "[basic]\nak=AK\nsk=SK");
        _bench.Machine.ReadFailure = new UnauthorizedAccessException("Access is denied.");

        CceConfigurationException exception = await Assert.ThrowsAsync<CceConfigurationException>(
            () => provider.GetCredentialAsync(TestContext.Current.CancellationToken).AsTask());
        Assert.Equal($"The profile file {HomeFile} cannot be read: Access is denied.", exception.Message);
        Assert.Equal(HomeFile, exception.Origin);

        _bench.Machine.ReadFailure = null;
        await provider.GetCredentialAsync(TestContext.Current.CancellationToken);
        await provider.GetCredentialAsync(TestContext.Current.CancellationToken);
        Assert.Equal(2, _bench.Machine.Reads.Count);
    }

    [Fact]
    public async Task An_identity_provider_is_asked_at_the_endpoint_of_the_file()
    {
        _bench.Set("HUAWEICLOUD_SDK_IAM_ENDPOINT", "https://iam.variable.example").Write("/token", "idt0ken\n").Write(HomeFile, """
            [basic]
            ak = AK
            sk = SK
            idp_id = me
            id_token_file = /token
            project_id = project
            iam_endpoint = https://iam.file.example
            """);
        _bench.Network.Answer("{}", 201, ("X-Subject-Token", "subject")).Answer(
            """{"credential":{"access":"TEMP","secret":"s","securitytoken":"t","expires_at":"2026-11-25T14:00:00.000000Z"}}""");

        AccessKeyCredential credential = await GetAsync();

        Assert.Equal(("TEMP", "project", new Uri("https://iam.file.example/")),
            (credential.AccessKey, credential.ProjectId, credential.IamEndpoint));
        Assert.All(_bench.Network.Asked, asked =>
            Assert.StartsWith("POST https://iam.file.example/v3.0/", asked, StringComparison.Ordinal));
    }

    private Task<AccessKeyCredential> GetAsync() =>
        new ProfileCredentialProvider(options: _bench.Options).GetCredentialAsync(TestContext.Current.CancellationToken).AsTask();
}
