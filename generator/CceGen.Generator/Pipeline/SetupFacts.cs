using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CceGen.Generator.Options;
using CceGen.Generator.Primitives;
using CceGen.Generator.Setup;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CceGen.Generator.Pipeline;

/// <summary>What the compiler was told of the project: options of the parser, files, MSBuild properties. Nothing of it is the compilation.</summary>
internal static class SetupFacts
{
    /// <summary>MSBuild says this of every project, with or without our props; another build system does not.</summary>
    private const string ProjectDirectory = "ProjectDir";

    /// <summary>The oldest C# that generated code is.</summary>
    private const LanguageVersion Oldest = LanguageVersion.CSharp9;

    /// <summary>The properties that the check needs beside the options.</summary>
    public static readonly IReadOnlyList<string> Properties = [ProjectDirectory, .. MsBuildOptionNames.SetupProperties];

    public static SetupCheck Check(IEnumerable<FileFacts> files, ParseOptions options)
    {
        var first = files.Where(file => file.IsConfig || file.IsDocument).OrderBy(file => file.Path, StringComparer.Ordinal).FirstOrDefault();
        return SetupCheck.Of(
            first?.Start,
            options is CSharpParseOptions { LanguageVersion: < Oldest and var version } ? version.ToDisplayString() : null,
            first is not null && first.Property(ProjectDirectory) is not null && first.Property(MsBuildOptionNames.PropsImported) is null);
    }

    public static EquatableArray<DiagnosticInfo> CheckProject(AdditionalFile file, CancellationToken cancellationToken) =>
        ProjectItems.Check(file.Text.GetText(cancellationToken)?.ToString() ?? "", file.Text.Path);
}
