namespace CceGen.Generator.Tests.Harness;

/// <summary>
/// The source of the class <c>Json</c> that usages call: the serializer as a user calls it who has never heard of the
/// generator, with its default settings, in the dialect at hand.
/// </summary>
internal static class ConsumerJson
{
    private const string NewtonsoftJson = """
        internal static class Json
        {
            public static string Serialize(object? value) => Newtonsoft.Json.JsonConvert.SerializeObject(value);

            public static T Deserialize<T>(string json) => Newtonsoft.Json.JsonConvert.DeserializeObject<T>(json)!;
        }
        """;

    private const string SystemTextJson = """
        internal static class Json
        {
            public static string Serialize(object? value) => System.Text.Json.JsonSerializer.Serialize(value);

            public static T Deserialize<T>(string json) => System.Text.Json.JsonSerializer.Deserialize<T>(json)!;
        }
        """;

    public static string SourceFor(Dialect dialect) => dialect switch
    {
        Dialect.NewtonsoftJson => NewtonsoftJson,
        Dialect.SystemTextJson => SystemTextJson,
        _ => throw new ArgumentOutOfRangeException(nameof(dialect)),
    };
}
