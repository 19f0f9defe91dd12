namespace CceGen.Generator.Tests.Harness;

/// <summary>
/// What every usage is compiled with: the SDK's implicit usings, and the class <c>Json</c>, which calls the serializer as a
/// user does who has never heard of the generator, with its default settings, in the dialect at hand. <c>JsonSettings</c> is
/// what <c>UpdateJsonSerializerSettings</c> of a client takes there.
/// </summary>
internal static class ConsumerJson
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using CceGen.Generator.Tests.Harness;
        global using Xunit;

        """;

    private const string NewtonsoftJson = """
        global using JsonSettings = Newtonsoft.Json.JsonSerializerSettings;

        internal static class Json
        {
            public static string Serialize(object? value) => Newtonsoft.Json.JsonConvert.SerializeObject(value);

            public static T Deserialize<T>(string json) => Newtonsoft.Json.JsonConvert.DeserializeObject<T>(json)!;
        }
        """;

    private const string SystemTextJson = """
        global using JsonSettings = System.Text.Json.JsonSerializerOptions;

        internal static class Json
        {
            public static string Serialize(object? value) => System.Text.Json.JsonSerializer.Serialize(value);

            public static T Deserialize<T>(string json) => System.Text.Json.JsonSerializer.Deserialize<T>(json)!;
        }
        """;

    public static string SourceFor(Dialect dialect) => dialect switch
    {
        Dialect.NewtonsoftJson => Usings + NewtonsoftJson,
        Dialect.SystemTextJson => Usings + SystemTextJson,
        _ => throw new ArgumentOutOfRangeException(nameof(dialect)),
    };
}
