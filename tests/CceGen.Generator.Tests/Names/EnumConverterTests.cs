using System.Text.RegularExpressions;
using CceGen.Generator.Emit;
using CceGen.Generator.RuntimeFiles;
using CceGen.Generator.Tests.Harness;

namespace CceGen.Generator.Tests.Names;

/// <summary>Enums that are called like members of their converters.</summary>
public sealed class EnumConverterTests
{
    private static readonly Regex Member = new(@"^        (?:public|protected|internal) [^(=;{]*?(?<name>\w+)(?:<\w+>)?(?: =>|\(| \{|;| =)", RegexOptions.Multiline | RegexOptions.CultureInvariant);

    private static readonly string[] Bases = ["JsonCodec", "TextJsonConverter"];

    [Fact]
    public void The_members_of_converters_are_listed()
    {
        var members = from dialect in Enum.GetNames<Dialect>()
                      from file in Bases
                      from match in Member.Matches(RuntimeLibrary.Get($"Json/{dialect}/{file}").Text)
                      select match.Groups["name"].Value;

        Assert.Equal([], members.Distinct().Where(name => name != "JsonCodec" && !EnumEmitter.ConverterMembers.Contains(name)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(Dialect.NewtonsoftJson)]
    [InlineData(Dialect.SystemTextJson)]
    internal void An_enum_may_have_the_name_of_a_member_of_its_converter(Dialect dialect)
    {
        var schemas = string.Concat(EnumEmitter.ConverterMembers.Select(name => $"    {name}: {{ type: string, enum: [a, b] }}\n"));
        var run = GeneratorHost.Create(TestFile.Document(
            "/spec.yaml",
            $"openapi: 3.0.3\ninfo: {{ title: T, version: '1' }}\npaths: {{}}\ncomponents:\n  schemas:\n{schemas}",
            ("CceGen_Namespace", "Feature"),
            ("CceGen_JsonLibrary", dialect.ToString()))).Run();

        GeneratedProject.AssertCompiles(run.Sources, dialect);
    }
}
