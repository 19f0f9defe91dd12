using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CceGen.Generator.Files;
using CceGen.Generator.Options;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Pipeline;

/// <summary>An nswag.json, read.</summary>
/// <param name="Config">What it asks for; null when it could not be read at all.</param>
/// <param name="DocumentPath">The AdditionalFile that it names as its document.</param>
internal sealed record ConfigResult(NSwagConfig? Config, string? DocumentPath, EquatableArray<DiagnosticInfo> Diagnostics)
{
    public static ConfigResult Read(AdditionalFile file, CancellationToken cancellationToken)
    {
        var facts = file.Facts;
        var diagnostics = new DiagnosticBag();
        try
        {
            if (file.Text.GetText(cancellationToken)?.ToString() is not { } text)
            {
                return new ConfigResult(null, null, new[] { Problems.FileNotRead(facts.Start, facts.FileName) }.ToEquatableArray());
            }

            var config = NSwagConfigReader.Read(text, facts.Path, facts.Property, diagnostics, cancellationToken);
            return new ConfigResult(config, null, diagnostics.ToEquatableArray());
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            var problem = InternalErrors.Of(exception, facts.FileName, facts.Start);
            return new ConfigResult(null, null, new[] { problem }.ToEquatableArray());
        }
    }

    /// <summary>Finds the document of every configuration among the paths of all files.</summary>
    public static EquatableArray<ConfigResult> Match(IReadOnlyList<ConfigResult> configs, IReadOnlyList<string> paths)
    {
        var matched = configs.Select(config => config.Match(paths)).OrderBy(config => config.Config?.Path, StringComparer.Ordinal).ToList();
        for (var index = 1; index < matched.Count; index++)
        {
            var document = matched[index].DocumentPath;
            if (document is not null && matched.Take(index).FirstOrDefault(earlier => earlier.DocumentPath == document) is { } owner)
            {
                matched[index] = matched[index].Rejected(owner);
            }
        }

        return matched.ToEquatableArray();
    }

    private ConfigResult Rejected(ConfigResult owner)
    {
        var ownerName = owner.Config!.Path.Substring(owner.Config.Path.LastIndexOfAny(['/', '\\']) + 1);
        var problem = Problems.DuplicateConfig(Config!.DocumentUrlLocation, Config.DocumentUrl!, ownerName, owner.Config.DocumentUrlLocation);
        return this with { DocumentPath = null, Diagnostics = Diagnostics.Append(problem).ToEquatableArray() };
    }

    private ConfigResult Match(IReadOnlyList<string> paths)
    {
        if (Config?.DocumentUrl is not { } url)
        {
            return this;
        }

        if (PathMatcher.Find(PathMatcher.Combine(PathMatcher.DirectoryOf(Config.Path), url), paths) is { } path)
        {
            return this with { DocumentPath = path };
        }

        var problem = Problems.DocumentNotFound(Config.DocumentUrlLocation, url);
        return this with { Diagnostics = Diagnostics.Append(problem).ToEquatableArray() };
    }
}
