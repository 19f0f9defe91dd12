using System.Globalization;
using CceGen.Benchmarks.Processes;
using CceGen.Measuring;

namespace CceGen.Benchmarks.Builds;

/// <summary>Packs the generator, and builds projects that differ in where their client comes from, in turns.</summary>
internal sealed class BuildBenchmark(int operations, int runs)
{
    /// <summary>The steps with the results of each project; the first project is the one without generation.</summary>
    public async Task<IReadOnlyList<(BuildStep Step, IReadOnlyList<Result> Results)>> RunAsync(CancellationToken cancellationToken)
    {
        DirectoryInfo root = Directory.CreateTempSubdirectory("ccegen-builds-");
        string version = string.Create(CultureInfo.InvariantCulture, $"0.1.0-bench.{DateTimeOffset.UtcNow.ToUnixTimeMilliseconds()}");
        try
        {
            IReadOnlyList<BuildProject> projects = await PrepareAsync(root.FullName, version, cancellationToken);
            var rounds = new ProcessRounds(runs, isWarm: true);
            return await ProgressDisplay.RunAsync(BuildStep.All.Count * rounds.StepsOf(projects.Count), async done =>
            {
                var results = new List<(BuildStep, IReadOnlyList<Result>)>();
                foreach (BuildStep step in BuildStep.All)
                {
                    results.Add((step, await rounds.MeasureAsync(
                        [.. projects.Select(project => new MeasuredBuild(project, step))], name => done($"{step.Name}: {name}"), cancellationToken)));
                }

                return (IReadOnlyList<(BuildStep, IReadOnlyList<Result>)>)results;
            });
        }
        finally
        {
            root.Delete(recursive: true);
            DeleteUnpacked(version);
        }
    }

    private async Task<IReadOnlyList<BuildProject>> PrepareAsync(string root, string version, CancellationToken cancellationToken)
    {
        string packages = Path.Combine(root, "packages");
        await Dotnet.RunAsync(
            Dotnet.Start(root, "pack", BuildFacts.GeneratorProject, "-c", "Release", "-o", packages, "-p:MinVerVersionOverride=" + version), cancellationToken);
        BuildProject[] projects = [.. Enum.GetValues<ClientOrigin>().Select(origin => new BuildProject(origin, root, operations, version))];
        BuildProject nswag = projects.Single(project => project.Origin == ClientOrigin.NSwag);

        // NSwag's file is compiled only when it is there before the build begins.
        await Dotnet.RunAsync(Dotnet.Start(nswag.Folder, "build", "-t:Restore;NSwag", "-v", "q"), cancellationToken);
        projects.Single(project => project.Origin == ClientOrigin.CheckedIn).TakeClientOf(nswag);
        foreach (BuildProject project in projects)
        {
            await Dotnet.RunAsync(Dotnet.Start(project.Folder, "build", "-v", "q"), cancellationToken);
        }

        return projects;
    }

    // NuGet unpacked this version for the projects, and nobody will ask for it again.
    private static void DeleteUnpacked(string version)
    {
        string cache = Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } folder
            ? folder
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        string unpacked = Path.Combine(cache, "ccegen.generator", version);
        if (Directory.Exists(unpacked))
        {
            Directory.Delete(unpacked, recursive: true);
        }
    }
}
