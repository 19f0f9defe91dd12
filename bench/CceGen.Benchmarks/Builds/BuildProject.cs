using System.Globalization;
using CceGen.Benchmarks.Edits;

namespace CceGen.Benchmarks.Builds;

/// <summary>A program with a client of the same document, in a folder of its own.</summary>
internal sealed class BuildProject
{
    private const string Document = "made-up.yaml";

    private const string Client = "Client.cs";

    private const string Configuration = $$"""
        {
          "runtime": "Net100",
          "documentGenerator": { "fromDocument": { "url": "{{Document}}", "output": null } },
          "codeGenerators": {
            "openApiToCSharpClient": {
              "namespace": "MadeUp",
              "className": "MadeUpClient",
              "operationGenerationMode": "SingleClientFromOperationId",
              "output": "{{Client}}"
            }
          }
        }

        """;

    private readonly int _operations;

    public BuildProject(ClientOrigin origin, string root, int operations, string version)
    {
        Origin = origin;
        _operations = operations;
        Folder = Directory.CreateDirectory(Path.Combine(root, origin.ToString())).FullName;
        Write("Program.csproj", ProjectFile(origin, version));
        Write("nswag.json", Configuration);
        Write("Program.cs", """
            using System;
            using System.Net.Http;

            using var httpClient = new HttpClient();
            var client = new MadeUp.MadeUpClient(httpClient);
            Console.WriteLine(client.GetType() == typeof(MadeUp.MadeUpClient) ? Unrelated.Number : 0);

            """);
        EditCode(0);
        Write(Document, Edits.EditDocument.Create(operations));
    }

    public ClientOrigin Origin { get; }

    /// <summary>Name in the table.</summary>
    public string Name => Origin switch
    {
        ClientOrigin.CheckedIn => "no generation",
        ClientOrigin.NSwag => "NSwag.MSBuild",
        _ => "CceGen",
    };

    /// <summary>The folder of the project.</summary>
    public string Folder { get; }

    /// <summary>Takes the client that NSwag made in the other project.</summary>
    public void TakeClientOf(BuildProject other) => File.Copy(Path.Combine(other.Folder, Client), Path.Combine(Folder, Client));

    /// <summary>Deletes what builds made, but for what restoring made.</summary>
    public void DeleteOutput()
    {
        Delete("bin");
        Delete(Path.Combine("obj", "Debug"));
    }

    /// <summary>Changes a C# file that has nothing to do with the client.</summary>
    public void EditCode(int number) =>
        Write("Unrelated.cs", string.Create(CultureInfo.InvariantCulture, $"internal static class Unrelated {{ public static int Number => {number}; }}\n"));

    /// <summary>Gives a schema another property; where nothing generates the client, changes a comment of the client.</summary>
    public void EditDocument(int number)
    {
        if (Origin == ClientOrigin.CheckedIn)
        {
            File.AppendAllText(Path.Combine(Folder, Client), string.Create(CultureInfo.InvariantCulture, $"// {number}\n"));
            return;
        }

        Write(Document, Edits.EditDocument.Create(_operations, string.Create(CultureInfo.InvariantCulture, $"        added{number}: {{ type: string }}\n")));
    }

    private static string ProjectFile(ClientOrigin origin, string version) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <RestoreAdditionalProjectSources>../packages</RestoreAdditionalProjectSources>
            <NuGetAudit>false</NuGetAudit>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="Newtonsoft.Json" Version="13.0.4" />
        {Reference(origin, version)}  </ItemGroup>
        {Target(origin)}</Project>

        """;

    private static string Reference(ClientOrigin origin, string version) => origin switch
    {
        ClientOrigin.NSwag => $"    <PackageReference Include=\"NSwag.MSBuild\" Version=\"{BuildFacts.NSwagVersion}\" PrivateAssets=\"all\" />\n",
        ClientOrigin.CceGen => $"    <PackageReference Include=\"CceGen.Generator\" Version=\"{version}\" PrivateAssets=\"all\" />\n",
        _ => "",
    };

    private static string Target(ClientOrigin origin) => origin != ClientOrigin.NSwag ? "" : """
          <Target Name="NSwag" BeforeTargets="BeforeBuild">
            <Exec Command="$(NSwagExe_Net100) run nswag.json" />
          </Target>

        """;

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(Folder, name), text);

    private void Delete(string name)
    {
        string path = Path.Combine(Folder, name);
        if (Directory.Exists(path))
        {
            Directory.Delete(path, recursive: true);
        }
    }
}
