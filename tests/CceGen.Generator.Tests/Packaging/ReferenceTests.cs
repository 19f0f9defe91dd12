using System.Reflection;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Tests.Packaging;

/// <summary>
/// What the compiler has to load beside the generator. Everything but SharpYaml comes with the oldest compiler that is
/// promised to work (Roslyn 4.8); a newer version of any of these, or one more, and it drops the generator.
/// </summary>
public sealed class ReferenceTests
{
    private static readonly Dictionary<string, Version> Promised = new()
    {
        ["netstandard"] = new Version(2, 0, 0, 0),
        ["Microsoft.CodeAnalysis"] = new Version(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp"] = new Version(4, 8, 0, 0),
        ["System.Collections.Immutable"] = new Version(7, 0, 0, 0),
        ["SharpYaml"] = new Version(2, 0, 0, 0),
    };

    [Fact]
    public void The_generator_references_what_the_oldest_compiler_has_and_SharpYaml()
    {
        var references = typeof(DiagnosticId).Assembly.GetReferencedAssemblies();

        Assert.NotEmpty(references);
        Assert.All(references, reference =>
        {
            Assert.Contains(reference.Name!, Promised.Keys);
            Assert.Equal(Promised[reference.Name!], reference.Version);
        });
    }

    [Fact]
    public void SharpYaml_references_nothing_but_netstandard()
    {
        var references = typeof(SharpYaml.Parser).Assembly.GetReferencedAssemblies();

        Assert.Equal(["netstandard"], references.Select(reference => reference.Name));
    }

    [Fact]
    public void The_generator_was_compiled_for_netstandard()
    {
        var framework = typeof(DiagnosticId).Assembly.GetCustomAttribute<System.Runtime.Versioning.TargetFrameworkAttribute>();

        Assert.Equal(".NETStandard,Version=v2.0", framework!.FrameworkName);
    }

    [Fact]
    public void There_is_exactly_one_generator_and_it_is_for_CSharp()
    {
        var generators = typeof(DiagnosticId).Assembly.GetTypes()
            .Select(type => type.GetCustomAttribute<Microsoft.CodeAnalysis.GeneratorAttribute>())
            .OfType<Microsoft.CodeAnalysis.GeneratorAttribute>();

        Assert.Equal(["C#"], generators.Single().Languages);
    }
}
