namespace CceGen.Runtime.Tests.Http;

/// <summary>Names of files in a Content-Disposition header.</summary>
public sealed class ContentFileNameTests
{
    [Theory]
    [InlineData("attachment; filename=report.pdf", "report.pdf")]
    [InlineData("attachment; filename=\"a b.pdf\"", "a b.pdf")]
    [InlineData("inline; filename=\"a\\\"b.pdf\"", "a\"b.pdf")]
    [InlineData("attachment; filename=\"EURO.txt\"; filename*=UTF-8''%e2%82%ac.txt", "€.txt")]
    [InlineData("attachment; filename=\"=?utf-8?B?4oKsLnR4dA==?=\"", "€.txt")]
    [InlineData("attachment; filename=\"Ã¤.txt\"", "ä.txt")]
    [InlineData("attachment; filename=\"ä.txt\"", "ä.txt")]
    [InlineData("attachment; filename=\"../../etc/passwd\"", "passwd")]
    [InlineData("attachment; filename=\"C:\\\\temp\\\\a.txt\"", "a.txt")]
    [InlineData("attachment; filename*=UTF-8''..%2F..%2Fa%00b.txt", "ab.txt")]
    [InlineData("attachment; filename=\"..\"", null)]
    [InlineData("attachment; filename=\"a/\"", null)]
    [InlineData("attachment", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_name_is_the_one_that_the_server_means_and_never_leads_out_of_a_folder(string? header, string? expected) =>
        Assert.Equal(expected, ContentFileName.Of(header));
}
