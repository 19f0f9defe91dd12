using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using CceGen.Generator.Emit;
using CceGen.Generator.Model;
using CceGen.Generator.Primitives;
using CceGen.Generator.RuntimeFiles;
using Microsoft.CodeAnalysis;

namespace CceGen.Generator.Tests.Harness;

/// <summary>
/// All helper types of a dialect, compiled once for all tests that run generated code: they are nine tenths of what the
/// generator writes, and a document has some of their members. Tests of what compiles compile them with each document.
/// </summary>
internal sealed class SharedHelpers
{
    /// <summary>The assembly that sees the helper types.</summary>
    public const string Friend = "Generated";

    private const string Namespace = GeneratorHost.AssemblyName + ".ClientRuntime";

    private static readonly Dictionary<Dialect, Lazy<SharedHelpers>> All =
        Enum.GetValues<Dialect>().ToDictionary(dialect => dialect, dialect => new Lazy<SharedHelpers>(() => new SharedHelpers(dialect)));

    private readonly ImmutableSortedDictionary<string, string> _texts;

    private SharedHelpers(Dialect dialect)
    {
        var name = $"{Namespace}.{dialect}";
        _texts = RuntimeLibrary.HelpersFor(dialect.ToString())
            .Select(file => RuntimeFileEmitter.EmitHelper(new HelperModel(Namespace, file.Name, new string(HelperModel.Called, file.Outline.Members.Count))))
            .ToImmutableSortedDictionary(file => file.HintName, file => file.Text, StringComparer.Ordinal);
        var friend = $"[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"{Friend}\")]";
        var image = GeneratedProject.Compile(name, _texts.Add("Friend.cs", friend), dialect, []);
        Reference = MetadataReference.CreateFromImage(image);
        using var stream = new MemoryStream([.. image]);
        Assembly = new AssemblyLoadContext(name).LoadFromStream(stream);
    }

    public MetadataReference Reference { get; }

    public Assembly Assembly { get; }

    public static SharedHelpers For(Dialect dialect) => All[dialect].Value;

    /// <summary>The sources that are no helpers; null where helpers are not those of this dialect and namespace.</summary>
    public IReadOnlyDictionary<string, string>? Without(IReadOnlyDictionary<string, string> sources)
    {
        var helpers = sources.Where(source => source.Key.Contains(".ClientRuntime/", StringComparison.Ordinal)).ToList();
        return helpers.Count > 0 && helpers.TrueForAll(helper => _texts.ContainsKey(helper.Key))
            ? sources.Except(helpers).ToDictionary()
            : null;
    }
}
