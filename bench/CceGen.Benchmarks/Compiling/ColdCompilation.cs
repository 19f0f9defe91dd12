using System.Diagnostics;
using System.Reflection;
using CceGen.Benchmarks.Processes;
using CceGen.Corpus;

namespace CceGen.Benchmarks.Compiling;

/// <summary>The SDK's compiler as a process of its own, without its server: what the first build of a shell costs.</summary>
internal sealed class ColdCompilation(string name, IReadOnlyList<string> sources, Dialect dialect) : IMeasuredProcess
{
    public string Name => name;

    public ProcessStartInfo Create(string folder)
    {
        var start = new ProcessStartInfo("dotnet");
        start.ArgumentList.Add("exec");
        start.ArgumentList.Add(BuildFacts.Compiler);
        start.ArgumentList.Add("-noconfig");
        start.ArgumentList.Add("@" + WriteResponseFile(folder));
        return start;
    }

    private string WriteResponseFile(string folder)
    {
        List<string> arguments =
        [
            "-nologo", "-nostdlib+", "-target:library", "-langversion:latest", "-nullable:enable", "-optimize+", "-warn:0",
            $"-out:\"{Path.Combine(folder, "client.dll")}\"",
            .. References().Select(path => $"-r:\"{path}\""),
        ];
        for (int index = 0; index < sources.Count; index++)
        {
            string path = Path.Combine(folder, $"{index}.cs");
            File.WriteAllText(path, sources[index]);
            arguments.Add($"\"{path}\"");
        }

        string file = Path.Combine(folder, "client.rsp");
        File.WriteAllLines(file, arguments);
        return file;
    }

    private IEnumerable<string> References()
    {
        string framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        IEnumerable<string> assemblies = Directory.EnumerateFiles(framework, "*.dll").Where(IsManaged);
        return dialect == Dialect.Newtonsoft ? assemblies.Append(typeof(Newtonsoft.Json.JsonConvert).Assembly.Location) : assemblies;
    }

    private static bool IsManaged(string path)
    {
        try
        {
            return AssemblyName.GetAssemblyName(path) is not null;
        }
        catch (BadImageFormatException)
        {
            return false;
        }
    }
}
