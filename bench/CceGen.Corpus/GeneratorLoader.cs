using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CceGen.Corpus;

/// <summary>Loads a generator from its file, with its dependencies from beside it, as compilers do.</summary>
internal sealed class GeneratorLoader : IAnalyzerAssemblyLoader
{
    private readonly AssemblyLoadContext context;

    private GeneratorLoader(string path)
    {
        var folder = Path.GetDirectoryName(path)!;
        context = new AssemblyLoadContext("generator");
        context.Resolving += (_, name) => LoadFrom(folder, name);
    }

    /// <summary>The file's one generator; a sentence for the user when there is none or when it does not load.</summary>
    /// <exception cref="InvalidOperationException">The file is no generator that this compiler can load.</exception>
    public static ISourceGenerator Load(string path)
    {
        var reference = new AnalyzerFileReference(path, new GeneratorLoader(path));
        var failure = "it holds no generator";
        reference.AnalyzerLoadFailed += (_, e) => failure = e.Message;

        var generators = reference.GetGenerators(LanguageNames.CSharp);
        return generators.Length switch
        {
            0 => throw new InvalidOperationException($"{path}: {failure}"),
            1 => generators[0],
            _ => throw new InvalidOperationException($"{path}: it holds {generators.Length} generators instead of one"),
        };
    }

    // Nothing to prepare: the folder of the generator is searched when an assembly is missed.
    void IAnalyzerAssemblyLoader.AddDependencyLocation(string fullPath)
    {
    }

    Assembly IAnalyzerAssemblyLoader.LoadFromPath(string fullPath) => context.LoadFromAssemblyPath(fullPath);

    private Assembly? LoadFrom(string folder, AssemblyName name)
    {
        var path = Path.Combine(folder, name.Name + ".dll");
        return File.Exists(path) ? context.LoadFromAssemblyPath(path) : null;
    }
}
