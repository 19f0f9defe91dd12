namespace CceGen.Benchmarks.Builds;

/// <summary>Where a project has its client from.</summary>
internal enum ClientOrigin
{
    /// <summary>NSwag's client is a file of the project like any other: nothing generates it.</summary>
    CheckedIn,

    /// <summary>NSwag.MSBuild generates it before each build, as the page of NSwag has it.</summary>
    NSwag,

    /// <summary>The package of this repository generates it inside the compiler.</summary>
    CceGen,
}
