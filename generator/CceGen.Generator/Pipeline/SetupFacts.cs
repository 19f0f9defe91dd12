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

    /// <summary>The version of C#, if it is one without the modifier <c>required</c>; else null, and for one that is too old for any generated code.</summary>
    public static string? WithoutRequired(ParseOptions options) =>
        options is CSharpParseOptions { LanguageVersion: >= Oldest and < LanguageVersion.CSharp11 and var version } ? version.ToDisplayString() : null;

    public static EquatableArray<DiagnosticInfo> CheckProject(AdditionalFile file, CancellationToken cancellationToken) =>
        ProjectItems.Check(file.Text.GetText(cancellationToken)?.ToString() ?? "", file.Text.Path);
}
