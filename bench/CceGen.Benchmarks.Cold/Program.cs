using System.Runtime.Loader;
using CceGen.Benchmarks.Cold;
using CceGen.Corpus;

// A whole process that generates one client into one file, as NSwag's console tool does. Without a generator, it does what a
// process with any generator does.
if (args is not [var compilerFolder, var generator, var document, var dialect, var output])
{
    Console.Error.WriteLine("Usage: CceGen.Benchmarks.Cold FOLDER-OF-ROSLYN GENERATOR|none DOCUMENT Newtonsoft|Stj OUTPUT");
    return 1;
}

AssemblyLoadContext.Default.Resolving += (context, name) =>
{
    string path = Path.Combine(compilerFolder, name.Name + ".dll");
    return File.Exists(path) ? context.LoadFromAssemblyPath(path) : null;
};
Generation.Run(generator == "none" ? null : generator, document, Enum.Parse<Dialect>(dialect), output);
return 0;
