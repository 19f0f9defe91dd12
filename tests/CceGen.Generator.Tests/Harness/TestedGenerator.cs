using CceGen.Generator.Primitives;
using Microsoft.CodeAnalysis;

namespace CceGen.Generator.Tests.Harness;

/// <summary>The generator under test, found as the compiler finds it: by its attribute, through its parameterless constructor.</summary>
internal static class TestedGenerator
{
    public static IIncrementalGenerator Create() =>
        (IIncrementalGenerator)Activator.CreateInstance(
            typeof(DiagnosticId).Assembly.GetTypes().Single(type => type.IsDefined(typeof(GeneratorAttribute), inherit: false)))!;
}
