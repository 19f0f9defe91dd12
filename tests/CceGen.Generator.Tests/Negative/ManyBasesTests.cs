using System.Globalization;
using System.Text;
using CceGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace CceGen.Generator.Tests.Negative;

/// <summary>A chain of <c>allOf</c> that is longer than any that people write costs its own classes and nothing else.</summary>
public sealed class ManyBasesTests
{
    private const int Length = 300;

    private static readonly string[] Unharmed = ["Unrelated", "S0", "S1"];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_long_chain_of_bases_is_a_warning_and_the_rest_compiles(bool derivedFirst)
    {
        var document = TestFile.Document("/input/spec.yaml", Document(derivedFirst), ("CceGen_Namespace", "Feature"));

        foreach (var dialect in Enum.GetValues<Dialect>())
        {
            var run = GeneratorHost.Create(document).WithProperty("CceGenJsonLibrary", dialect.ToString()).Run();

            Assert.Null(run.Exception);
            Assert.NotEmpty(run.WarningsAndErrors);
            Assert.All(run.WarningsAndErrors, diagnostic => Assert.Equal(("CCE0303", DiagnosticSeverity.Warning), (diagnostic.Id, diagnostic.Severity)));
            Assert.All(
                Unharmed,
                name => Assert.Single(run.Sources.Values, text => text.Contains($" partial class {name} : ", StringComparison.Ordinal)));
            GeneratedProject.AssertCompiles(run.Sources, dialect);
        }
    }

    private static string Document(bool derivedFirst)
    {
        var text = new StringBuilder("""
            openapi: 3.0.3
            info: { title: T, version: "1" }
            paths:
              /good: { get: { operationId: good, responses: { "204": { description: Good. } } } }
            components:
              schemas:
                Unrelated: { type: object, properties: { text: { type: string } } }
                S0: { type: object, properties: { p0: { type: string } } }

            """);
        var numbers = Enumerable.Range(1, Length);
        foreach (var number in derivedFirst ? numbers.Reverse() : numbers)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"    S{number}: {{ allOf: [{{ $ref: \"#/components/schemas/S{number - 1}\" }}, {{ type: object, properties: {{ p{number}: {{ type: string }} }} }}] }}\n");
        }

        return text.ToString();
    }
}
