using CceGen.Generator.Emit;
using CceGen.Generator.Emit.Text;
using CceGen.Generator.Model;
using CceGen.Generator.Options;
using CceGen.Generator.Pipeline;
using CceGen.Generator.Primitives;
using CceGen.Generator.RuntimeFiles;
using CceGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CceGen.Generator.Tests.RuntimeFiles;

/// <summary>The files of CceGen.Runtime, and what the generator takes for granted of them.</summary>
public sealed class RuntimeLibraryTests
{
    public static TheoryData<string> Files { get; } = [.. RuntimeLibrary.All.Select(file => file.Name)];

    public static TheoryData<string> HelperFiles { get; } = [.. RuntimeLibrary.All.Select(file => file.Name).Where(RuntimeFolders.IsHelper)];

    // What is cut is told by lines alone.
    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_is_cut_into_its_members(string name)
    {
        var members = RuntimeLibrary.Get(name).Outline.Members;
        var declared = Root(RuntimeLibrary.Get(name).Text, "NET5_0_OR_GREATER", "NET6_0_OR_GREATER", "NET8_0_OR_GREATER").DescendantNodes().OfType<TypeDeclarationSyntax>()
            .Where(type => type.Parent is BaseNamespaceDeclarationSyntax && type is not InterfaceDeclarationSyntax)
            .SelectMany(type => type.Members.SelectMany(NamesOf));

        Assert.Subset(members.SelectMany(member => member.Declarations).Select(declaration => declaration.Name).ToHashSet(StringComparer.Ordinal), declared.ToHashSet(StringComparer.Ordinal));
        Assert.All(members, member => Assert.DoesNotContain(
            CSharpSyntaxTree.ParseText($"abstract class C\n{{\n{member.Text}}}", new CSharpParseOptions(LanguageVersion.CSharp9), cancellationToken: TestContext.Current.CancellationToken)
                .GetDiagnostics(TestContext.Current.CancellationToken),
            diagnostic => diagnostic.Id != "CS1520"));
    }

    // Names of others add members. A field that nothing sets, or that nothing reads, would be a warning.
    [Theory]
    [MemberData(nameof(HelperFiles))]
    public void A_member_compiles_with_those_that_it_calls(string name)
    {
        var file = RuntimeLibrary.Get(name);
        var dialect = Enum.Parse<Dialect>(RuntimeFolders.DialectOf(file.Folder) ?? nameof(Dialect.SystemTextJson));
        var needs = file.Outline.Members.Where(member => !member.Text.Contains(" private ", StringComparison.Ordinal)).SelectMany(member => member.Declarations).Select(declaration => declaration.Key).Append(file.MainType).Distinct(StringComparer.Ordinal)
            .Select(key => Helpers.Of([new HelperUse("Acme", Enum.Parse<JsonDialectKind>(dialect.ToString()), new[] { file.MainType, key }.ToEquatableArray())]).ToEquatableArray())
            .Distinct();

        Assert.All(needs, helpers => GeneratedProject.AssertCompiles(helpers.Select(RuntimeFileEmitter.EmitHelper).ToDictionary(emitted => emitted.HintName, emitted => emitted.Text), dialect));
    }

    private static IEnumerable<string> NamesOf(MemberDeclarationSyntax member) => member switch
    {
        BaseFieldDeclarationSyntax field => field.Declaration.Variables.Select(variable => variable.Identifier.Text),
        MethodDeclarationSyntax method => [method.Identifier.Text],
        PropertyDeclarationSyntax property => [property.Identifier.Text],
        ConstructorDeclarationSyntax constructor => [constructor.Identifier.Text],
        BaseTypeDeclarationSyntax type => [type.Identifier.Text],
        _ => [],
    };

    [Fact]
    public void Every_file_of_the_project_is_in_the_generator()
    {
        var files = Directory.EnumerateFiles(TestPaths.Runtime, "*.cs", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(TestPaths.Runtime, path).Replace('\\', '/'))
            .Where(path => path.Split('/')[0] is not ("bin" or "obj"))
            .Select(path => Path.ChangeExtension(path, null));

        Assert.Equal(files.Order(StringComparer.Ordinal), RuntimeLibrary.All.Select(file => file.Name));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_has_one_type_which_names_it(string name)
    {
        var file = RuntimeLibrary.Get(name);
        var types = Root(file.Text).DescendantNodes().OfType<BaseTypeDeclarationSyntax>().Where(type => type.Parent is BaseNamespaceDeclarationSyntax);

        Assert.Equal(file.TypeName.Split('.')[0], Assert.Single(types.Select(type => type.Identifier.Text).Distinct()));
        Assert.All(types, type => Assert.Equal(RuntimeFolders.IsHelper(name) ? "internal" : "public", type.Modifiers[0].Text));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_says_whether_nullable_is_on_and_has_its_usings_in_its_namespace(string name)
    {
        var file = RuntimeLibrary.Get(name);

        // What reads and writes a type must do for it with null and without: nothing is annotated there, and the line says so.
        Assert.Matches(@"\A#nullable (enable|disable // .*)\n", file.Text);
        Assert.Empty(Root(file.Text).Usings);
        Assert.All(
            Root(file.Text).DescendantNodes().OfType<UsingDirectiveSyntax>(),
            directive => Assert.StartsWith("global::", directive.Name!.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void Names_of_helpers_are_unique_in_each_dialect()
    {
        Assert.All(Enum.GetNames<Dialect>(), dialect => Assert.Distinct(RuntimeLibrary.HelpersFor(dialect).Select(file => file.TypeName)));
    }

    // A schema of such a name makes the simple name mean something else, in the namespace of the document.
    [Fact]
    public void Every_type_that_a_file_in_the_namespace_of_a_document_names_is_in_the_list()
    {
        var trees = RuntimeLibrary.All.Where(file => RuntimeFolders.DialectOf(file.Folder) is null or "NewtonsoftJson")
            .Select(file => CSharpSyntaxTree.ParseText(file.Text, new CSharpParseOptions(LanguageVersion.CSharp9), file.Name)).ToList();
        var compilation = CSharpCompilation.Create("Runtime", trees, References.ForNetStandard(Dialect.NewtonsoftJson));

        var named = trees.Where(tree => !RuntimeFolders.IsHelper(tree.FilePath))
            .SelectMany(tree => tree.GetRoot(TestContext.Current.CancellationToken).DescendantNodes(descendIntoTrivia: true).OfType<SimpleNameSyntax>()
                .Where(node => node.Parent is not (QualifiedNameSyntax or AliasQualifiedNameSyntax or UsingDirectiveSyntax) && node is not IdentifierNameSyntax { IsVar: true })
                .Select(node => compilation.GetSemanticModel(tree).GetSymbolInfo(node, TestContext.Current.CancellationToken).Symbol))
            .Select(symbol => symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } ? symbol.ContainingType : symbol)
            .OfType<INamedTypeSymbol>()
            .Where(type => type.SpecialType is SpecialType.None && type.ContainingAssembly.Name != "Runtime")
            .Select(type => (type.ContainingNamespace.ToDisplayString(), type.Name))
            .Distinct()
            .Order();

        Assert.Equal(named, ClientTypeNames.All.Order());
    }

    [Fact]
    public void Generated_types_have_the_version_of_the_generator()
    {
        var version = typeof(RuntimeLibrary).Assembly.GetName().Version!;

        Assert.Equal($"\"CceGen\", \"{version.Major}.{version.Minor}\"", GeneratedCodeAttribute.Arguments);
    }

    [Fact]
    public void No_string_of_the_generator_declares_a_type_that_does_not_depend_on_the_document()
    {
        var declaring = Directory.EnumerateFiles(TestPaths.Generator, "*.cs", SearchOption.AllDirectories)
            .Where(path => Path.GetRelativePath(TestPaths.Generator, path).Split('/', '\\')[0] is not ("bin" or "obj"))
            .SelectMany(path => Root(File.ReadAllText(path)).DescendantTokens()
                .Where(token => token.IsKind(SyntaxKind.StringLiteralToken) || token.IsKind(SyntaxKind.MultiLineRawStringLiteralToken)
                    || token.IsKind(SyntaxKind.SingleLineRawStringLiteralToken) || token.IsKind(SyntaxKind.InterpolatedStringTextToken))
                .Select(token => token.Text)
                .Concat(WithConstants(Root(File.ReadAllText(path))))
                .SelectMany(text => text.Split('\n').Where(IsDeclaration))
                .Select(line => $"{Path.GetFileName(path)}: {line.Trim()}"));

        // A part of each client, because classes that derive from it name it as they do with NSwag.
        Assert.Equal(["ReadingEmitter.cs: protected readonly struct ObjectResponseResult<T>"], declaring);
    }

    // The texts with the constants of the same file in them, each as a line of its own.
    private static IEnumerable<string> WithConstants(SyntaxNode root)
    {
        var constants = root.DescendantNodes().OfType<VariableDeclaratorSyntax>()
            .Where(variable => variable.Initializer?.Value is LiteralExpressionSyntax literal && literal.IsKind(SyntaxKind.StringLiteralExpression))
            .ToLookup(variable => variable.Identifier.Text, variable => ((LiteralExpressionSyntax)variable.Initializer!.Value).Token.ValueText);
        return root.DescendantNodes().OfType<InterpolatedStringExpressionSyntax>().Select(text => string.Concat(text.Contents.Select(content => content switch
        {
            InterpolationSyntax { Expression: IdentifierNameSyntax name } => constants[name.Identifier.Text].FirstOrDefault() ?? "_",
            InterpolatedStringTextSyntax part => part.TextToken.Text,
            _ => "_",
        })));
    }

    [Theory]
    [InlineData("internal static class BufferPool", true)]
    [InlineData("public readonly struct Settable<T>", true)]
    [InlineData("enum OperationState", true)]
    [InlineData("internal sealed class ", false)]
    [InlineData("/// <summary>A class Of something.</summary>", false)]
    public void A_declaration_is_known_by_its_keyword_and_name(string line, bool isDeclaration) => Assert.Equal(isDeclaration, IsDeclaration(line));

    [Theory]
    [InlineData("Acme.Orders", "Acme", "Acme.Orders.ClientRuntime")]
    [InlineData(null, "Acme", "Acme.ClientRuntime")]
    [InlineData(null, null, "CceGen.ClientRuntime")]
    [InlineData("my-app.2nd", null, "my_app._2nd.ClientRuntime")]
    [InlineData("Acme.class", null, "Acme._class.ClientRuntime")]
    [InlineData("..", null, "CceGen.ClientRuntime")]
    [InlineData("Program", null, "CceGen.Program.ClientRuntime")]
    [InlineData("Program.Client", null, "CceGen.Program.Client.ClientRuntime")]
    [InlineData("Programs", null, "Programs.ClientRuntime")]
    public void The_namespace_of_helpers_is_that_of_the_assembly(string? assembly, string? root, string expected) =>
        Assert.Equal(expected, RuntimeNamespace.Of(assembly, root));

    private static bool IsDeclaration(string line)
    {
        var text = line.TrimStart();
        return !text.StartsWith("//", StringComparison.Ordinal)
            && System.Text.RegularExpressions.Regex.IsMatch(text, @"\b(class|struct|interface|enum|record)\s+[A-Z]\w*");
    }

    private static CompilationUnitSyntax Root(string text, params IEnumerable<string> symbols) =>
        CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(preprocessorSymbols: symbols), cancellationToken: TestContext.Current.CancellationToken).GetCompilationUnitRoot(TestContext.Current.CancellationToken);
}
