using System.Diagnostics;
using CceGen.Benchmarks.Processes;
using CceGen.Corpus;

namespace CceGen.Benchmarks.Generation;

/// <summary>NSwag's console tool.</summary>
internal sealed class NSwagProcess(string path, Dialect dialect) : IMeasuredProcess
{
    public string Name => "NSwag";

    public ProcessStartInfo Create(string folder)
    {
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = folder };
        foreach (string argument in (string[])
        [
            BuildFacts.NSwagTool,
            "openapi2csclient",
            $"/input:{path}",
            $"/output:{Path.Combine(folder, "client.cs")}",
            "/namespace:Corpus.Client",
            "/generateNullableReferenceTypes:true",
            $"/jsonLibrary:{(dialect == Dialect.Stj ? "SystemTextJson" : "NewtonsoftJson")}",
        ])
        {
            start.ArgumentList.Add(argument);
        }

        return start;
    }
}
