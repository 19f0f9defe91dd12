namespace CceGen.Benchmarks.Builds;

/// <summary>What a build starts with.</summary>
/// <param name="Name">Name in the table.</param>
/// <param name="Prepare">Changes the project, with a number that no change had before. It is not measured.</param>
internal sealed record BuildStep(string Name, Action<BuildProject, int> Prepare)
{
    public static IReadOnlyList<BuildStep> All { get; } =
    [
        new("clean", static (project, _) => project.DeleteOutput()),
        new("nothing changed", static (_, _) => { }),
        new("unrelated C# edit", static (project, number) => project.EditCode(number)),
        new("document edit", static (project, number) => project.EditDocument(number)),
    ];
}
