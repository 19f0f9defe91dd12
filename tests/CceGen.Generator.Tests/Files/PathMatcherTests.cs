using CceGen.Generator.Files;

namespace CceGen.Generator.Tests.Files;

public class PathMatcherTests
{
    [Theory]
    [InlineData("a\\b/./c/../d.yaml", "a/b/d.yaml")]
    [InlineData("../a/../../b", "../../b")]
    [InlineData("/a/../../b", "/b")]
    [InlineData("C:\\a\\..\\..\\b", "C:/b")]
    [InlineData("\\\\server\\share\\a", "//server/share/a")]
    [InlineData("a//b/", "a/b")]
    [InlineData("", "")]
    public void A_path_is_normalised(string path, string expected) => Assert.Equal(expected, PathMatcher.Normalize(path));

    [Theory]
    [InlineData("/repo/app", "spec/a.yaml", "/repo/app/spec/a.yaml")]
    [InlineData("/repo/app", "..\\spec\\a.yaml", "/repo/spec/a.yaml")]
    [InlineData("/repo/app", "/other/a.yaml", "/other/a.yaml")]
    [InlineData("C:\\repo", "D:\\a.yaml", "D:/a.yaml")]
    [InlineData("", "./a.yaml", "a.yaml")]
    [InlineData("/", "a.yaml", "/a.yaml")]
    [InlineData("C:/", "a.yaml", "C:/a.yaml")]
    public void A_path_is_relative_to_the_directory_of_the_file_that_names_it(string directory, string path, string expected) =>
        Assert.Equal(expected, PathMatcher.Combine(directory, path));

    [Theory]
    [InlineData("/repo/nswag.json", "/repo")]
    [InlineData("/nswag.json", "/")]
    [InlineData("C:\\nswag.json", "C:/")]
    [InlineData("nswag.json", "")]
    public void A_file_is_in_its_directory(string path, string expected) => Assert.Equal(expected, PathMatcher.DirectoryOf(path));

    [Theory]
    [InlineData("/r/a.yaml", "/r/A.yaml;/r/./a.yaml", "/r/./a.yaml")]
    [InlineData("/r/a.yaml", "/r/A.yaml;/r/b.yaml", "/r/A.yaml")]
    [InlineData("/r/a.yaml", "/r/A.yaml;/R/a.yaml", null)]
    [InlineData("/r/a.yaml", "/r/a.yml", null)]
    public void A_file_is_found_exactly_or_by_the_only_one_that_differs_in_letter_case(string path, string candidates, string? expected) =>
        Assert.Equal(expected, PathMatcher.Find(path, candidates.Split(';')));
}
