using CceGen.Generator.Emit.Text;
using CceGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CceGen.Generator.Tests.Features;

/// <summary>The example of a call in the documentation of a method is code that compiles, whatever the document.</summary>
public sealed class ExampleTests
{
    // In one of the dialects: the example of a call names no JSON library but in values of any JSON, which half of the features have in either.
    public static TheoryData<string, Dialect> Features { get; } =
        [.. Feature.Names.Order(StringComparer.Ordinal).Select((name, index) => (name, (Dialect)(index % 2)))];

    [Theory]
    [MemberData(nameof(Features))]
    public void The_example_of_every_method_compiles(string feature, Dialect dialect)
    {
        var run = GeneratorHost.Create(new Feature(feature).Files(dialect)).WithProperty("CceGenGenerateExamples", "true").Run();
        var calls = CallExamples.Of(run.Sources).ToList();

        Assert.Null(run.Exception);
        Assert.Empty(run.WarningsAndErrors);
        var sources = run.Sources.AddRange(new Feature(feature).Own);
        using var project = GeneratedProject.Load(sources, dialect, ("Calls.cs", CallExamples.Program(calls, sources)));

        // Nobody but a derived class calls a protected method.
        Assert.Equal(OperationsOf(run) - run.Sources.Values.Count(source => source.Contains("protected async ", StringComparison.Ordinal)), calls.Count);
    }

    [Fact]
    public void Without_the_option_there_is_no_example()
    {
        var run = GeneratorHost.Create(new Feature("request-body").Files(Dialect.NewtonsoftJson)).Run();

        Assert.Empty(CallExamples.Of(run.Sources));
        Assert.All(run.Sources.Values, source => Assert.DoesNotContain("<example>", source, StringComparison.Ordinal));
    }

    [Fact]
    public void An_edit_of_an_example_costs_nothing_without_the_option()
    {
        var folder = new Feature("options-examples");
        var file = folder.Files(Dialect.NewtonsoftJson).First();
        var without = file with { Metadata = file.Metadata.Where(pair => pair.Key != "CceGen_GenerateExamples").ToDictionary() };
        var first = GeneratorHost.Create(without).Run();

        var second = first.Host.WithFile(without with { Text = without.Text.Replace("example: 42", "example: 43", StringComparison.Ordinal) }).Run();

        Assert.DoesNotContain(second.ReasonsOf("Operations"), reason => reason == IncrementalStepRunReason.Modified);
    }

    [Fact]
    public void A_list_of_a_thousand_values_is_cut()
    {
        var folder = new Feature("options-examples");
        var file = folder.Files(Dialect.NewtonsoftJson).First();
        var items = string.Join(", ", Enumerable.Range(0, 1000).Select(index => $"{{ product: p{index} }}"));

        var run = GeneratorHost.Create(file with { Text = file.Text.Replace("[{ product: tea }]", $"[{items}]", StringComparison.Ordinal) }).Run();
        var call = CallExamples.Of(run.Sources).Single(example => example.Method == "ReplaceOrderAsync");

        Assert.Contains("p1\"", call.Code, StringComparison.Ordinal);
        Assert.DoesNotContain("p99\"", call.Code, StringComparison.Ordinal);
        using var project = GeneratedProject.Load(run.Sources, Dialect.NewtonsoftJson, ("Calls.cs", CallExamples.Program([call])));
    }

    [Fact]
    public void The_names_that_projects_import_implicitly_are_those_of_dotnet_10()
    {
        string[] namespaces =
        [
            "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks",
        ];
        var compilation = CSharpCompilation.Create("Empty", [], References.For(Dialect.SystemTextJson));
        var names = namespaces
            .SelectMany(name => name.Split('.').Aggregate((INamespaceSymbol)compilation.GlobalNamespace, (parent, part) => parent.GetNamespaceMembers().Single(member => member.Name == part)).GetTypeMembers())
            .Where(type => type.DeclaredAccessibility == Accessibility.Public && type.Arity == 0)
            .Select(type => type.Name);

        Assert.Equal(names.Distinct().Order(StringComparer.Ordinal), ImplicitNames.All.Order(StringComparer.Ordinal));
    }

    private static int OperationsOf(GeneratorRun run) => run.ValuesOf("Operations").Count();
}
