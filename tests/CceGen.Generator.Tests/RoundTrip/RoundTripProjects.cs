using System.Collections.Concurrent;
using CceGen.Generator.Tests.Features;
using CceGen.Generator.Tests.Harness;

namespace CceGen.Generator.Tests.RoundTrip;

/// <summary>The generated code of the features, compiled once per dialect.</summary>
public sealed class RoundTripProjects : IDisposable
{
    private readonly ConcurrentDictionary<(string Feature, Dialect Dialect), Lazy<GeneratedProject>> _projects = new();

    /// <summary>Reads the JSON as the type and writes it again, with the serializer's defaults.</summary>
    public string RoundTrip(string feature, string type, Dialect dialect, string json)
    {
        var project = _projects.GetOrAdd(
            (feature, dialect),
            static key => new Lazy<GeneratedProject>(() => GeneratedProject.Load(new Feature(key.Feature).Run(key.Dialect).Sources, key.Dialect))).Value;
        var model = project.GetType("Feature." + type);
        var serializer = project.GetType("Json");
        var value = serializer.GetMethod("Deserialize")!.MakeGenericMethod(model).CreateDelegate<Func<string, object>>()(json);
        return serializer.GetMethod("Serialize")!.CreateDelegate<Func<object, string>>()(value);
    }

    public void Dispose()
    {
        // A project that did not compile was never made; its tests have said so.
        foreach (var project in _projects.Values.Where(project => project.IsValueCreated))
        {
            project.Value.Dispose();
        }
    }
}
