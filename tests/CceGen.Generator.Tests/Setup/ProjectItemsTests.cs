using CceGen.Generator.Setup;

namespace CceGen.Generator.Tests.Setup;

/// <summary>Metadata of documents in a project file is looked at where it is.</summary>
public sealed class ProjectItemsTests
{
    [Theory]
    [InlineData("<OpenApiDocument Include=\"a\" Namespace=\"A\" classname=\"B\" Link=\"c\" Condition=\"'$(A)' == ''\" />", "")]
    [InlineData("<OpenApiDocument Include=\"a\"><Namspace>A</Namspace></OpenApiDocument>", "UnknownMetadata(3,30) Namspace Namespace")]
    [InlineData("<OpenApiDocument Update=\"a\"\n  NameSpaces = \"A\" />", "UnknownMetadata(4,2) NameSpaces Namespace")]
    [InlineData("<OpenApiReference Include=\"a\" Option=\"/A:b\" />", "UnknownMetadata(3,30) Option Options")]
    [InlineData("<OpenApiDocument Include=\"a\" Owner=\"me\" />", "UnknownOption(3,29) Owner ")]
    [InlineData("<OpenApiDocument Include=\"a\" OutputPath=\"b\" />", "UnknownOption(3,29) OutputPath ")]
    [InlineData("<OpenApiReference Include=\"a\" OutputPath=\"b\" SourceUri=\"c\" CodeGenerator=\"NSwagCSharp\" />", "")]
    [InlineData("<OpenApiDocument Include=\"a\" TemplateDirectory=\"b\" />", "OptionNotSupported(3,29) TemplateDirectory b null ; extend the classes, which are partial")]
    [InlineData("<Compile Include=\"a\" Namspace=\"A\" />", "")]
    [InlineData("<!-- <OpenApiDocument Namspace=\"A\" /> -->", "")]
    public void A_name_without_a_meaning_is_reported_at_its_place(string item, string expected)
    {
        var found = ProjectItems.Check($"<Project>\n<ItemGroup>\n  \n{item}\n</ItemGroup>\n</Project>", "/p/a.csproj");

        Assert.Equal(expected, string.Join('|', found.Select(info => $"{info.Id}({info.Location!.Span.StartLine},{info.Location.Span.StartColumn}) {string.Join(' ', info.Arguments)}")));
    }

    [Fact]
    public void The_old_namespace_of_project_files_changes_nothing() => Assert.Single(ProjectItems.Check(
        """<Project xmlns="http://schemas.microsoft.com/developer/msbuild/2003"><ItemDefinitionGroup><OpenApiDocument><Namspace>A</Namspace></OpenApiDocument></ItemDefinitionGroup></Project>""", "/p/a.csproj"));

    [Theory]
    [InlineData("")]
    [InlineData("<Project><ItemGroup><OpenApiDocument Namspace=")]
    [InlineData("<!DOCTYPE p [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><Project>&e;</Project>")]
    public void A_project_that_is_being_edited_has_no_items(string text) => Assert.Empty(ProjectItems.Check(text, "/p/a.csproj"));
}
