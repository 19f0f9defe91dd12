using CceGen.Generator.Tests.Harness;
using Xunit.Sdk;

namespace CceGen.Generator.Tests.RoundTrip;

/// <summary>A line of <c>payloads.txt</c>: the feature whose document has the type, the type, and the JSON.</summary>
public sealed record RoundTripPayload(string Feature, string Type, string Json) : IXunitSerializable
{
    public RoundTripPayload()
        : this("", "", "")
    {
    }

    public static IReadOnlyList<RoundTripPayload> All { get; } =
    [
        .. File.ReadLines(Path.Combine(TestPaths.RoundTrip, "payloads.txt"))
            .Where(line => line.Length > 0 && !line.StartsWith('#'))
            .Select(line => line.Split(' ', 3, StringSplitOptions.RemoveEmptyEntries))
            .Select(parts => new RoundTripPayload(parts[0], parts[1], parts[2])),
    ];

    public string Feature { get; private set; } = Feature;

    public string Type { get; private set; } = Type;

    public string Json { get; private set; } = Json;

    public void Deserialize(IXunitSerializationInfo info)
    {
        ArgumentNullException.ThrowIfNull(info);
        Feature = info.GetValue<string>(nameof(Feature))!;
        Type = info.GetValue<string>(nameof(Type))!;
        Json = info.GetValue<string>(nameof(Json))!;
    }

    public void Serialize(IXunitSerializationInfo info)
    {
        ArgumentNullException.ThrowIfNull(info);
        info.AddValue(nameof(Feature), Feature);
        info.AddValue(nameof(Type), Type);
        info.AddValue(nameof(Json), Json);
    }

    public override string ToString() => $"{Feature} {Type} {Json}";
}
