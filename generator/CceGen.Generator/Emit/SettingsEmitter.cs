using System.Collections.Generic;
using CceGen.Generator.Emit.Json;
using CceGen.Generator.Emit.Text;
using CceGen.Generator.Model;

namespace CceGen.Generator.Emit;

/// <summary>Writes the JSON settings of a client: those that all instances share, and those of one.</summary>
internal static class SettingsEmitter
{
    /// <summary>Writes what all instances begin with.</summary>
    public static void WriteShared(SourceFile file, ClientModel model)
    {
        var lazyName = file.Use("System", "Lazy");
        var lazy = $"{lazyName}<JsonBodySerializer>";
        var dialect = JsonDialects.For(file.Json);
        foreach (var settings in SettingsOf(model))
        {
            file.Body.Line(model.HasReadingHook
                ? $"""
                    // For other parts of the class.
                    private static readonly {lazyName}<{dialect.SettingsType(file)}> {settings.First} = new {lazyName}<{dialect.SettingsType(file)}>(() => CreateSerializerSettings({settings.IsRequest}));

                    private static readonly {lazy} {settings.Shared} = new {lazy}(() => new JsonBodySerializer({settings.First}.Value));

                    """
                : $$"""
                    private static readonly {{lazy}} {{settings.Shared}} = new {{lazy}}(() =>
                    {
                        var settings = {{dialect.Settings(file, model.Settings)}};
                        UpdateJsonSerializerSettings({{Joined("settings", settings.IsRequest)}});
                        return new JsonBodySerializer(settings);
                    });

                    """);
        }
    }

    /// <summary>Writes the fields of an instance.</summary>
    public static void WriteState(SourceFile file, ClientModel model)
    {
        foreach (var settings in SettingsOf(model))
        {
            file.Body.Line(model.HasReadingHook
                ? $"private {file.Nullable("JsonBodySerializer")} {settings.Instance};"
                : $"private JsonBodySerializer {settings.Serializer} = {settings.Shared}.Value;");
        }
    }

    /// <summary>Writes the settings of an instance.</summary>
    public static void WriteProperty(SourceFile file, ClientModel model)
    {
        foreach (var settings in SettingsOf(model))
        {
            file.Body.Line(model.HasReadingHook ? Property(file, model, settings) : SettableProperty(file, model, settings));
        }

        if (model.HasReadingHook)
        {
            file.Body.Line(Creation(file, model));
        }
    }

    private static string Property(SourceFile file, ClientModel model, Settings settings)
    {
        var type = JsonDialects.For(file.Json).SettingsType(file);
        return $$"""
            /// <summary>The JSON settings {{settings.Of}}: those of <c>UpdateJsonSerializerSettings</c>, unless <c>{{settings.Own}}</c> has others.</summary>
            {{(model.HasPublicSettings ? "public" : "protected")}} {{type}} {{settings.Property}} => {{settings.Serializer}}.Settings;

            // For other parts of the class.
            private {{file.Nullable(type)}} {{settings.Own}} { get; set; }

            private JsonBodySerializer {{settings.Serializer}} => {{settings.Own}} is null ? {{settings.Shared}}.Value
                : {{settings.Instance}}?.Settings == {{settings.Own}} ? {{settings.Instance}}
                : {{settings.Instance}} = new JsonBodySerializer({{settings.Own}});

            """;
    }

    private static string Creation(SourceFile file, ClientModel model)
    {
        var dialect = JsonDialects.For(file.Json);
        return $$"""
            private static {{dialect.SettingsType(file)}} CreateSerializerSettings({{(model.HasTwoSettings ? "bool isRequest" : "")}})
            {
                var settings = {{dialect.Settings(file, model.Settings)}};
                UpdateJsonSerializerSettings({{Joined("settings", model.HasTwoSettings ? "isRequest" : "")}});
                return settings;
            }

            """;
    }

    private static string SettableProperty(SourceFile file, ClientModel model, Settings settings) => $$"""
        /// <summary>The JSON settings {{settings.Of}}: those of <c>UpdateJsonSerializerSettings</c>, unless <c>Initialize</c> sets others.</summary>
        {{(model.HasPublicSettings ? "public" : "private")}} {{JsonDialects.For(file.Json).SettingsType(file)}} {{settings.Property}}
        {
            get => {{settings.Serializer}}.Settings;
            set => {{settings.Serializer}} = new JsonBodySerializer(value);
        }

        """;

    private static string Joined(string first, string second) => second.Length == 0 ? first : $"{first}, {second}";

    private static IEnumerable<Settings> SettingsOf(ClientModel model)
    {
        if (!model.HasTwoSettings)
        {
            return [new Settings("of this client", "JsonSerializerSettings", "_instanceSettings", "_settings", "SharedJson", "_instanceJson", JsonDialect.SerializerExpression, "")];
        }

        return
        [
            new Settings("of what this client sends", "RequestJsonSerializerSettings", "_instanceRequestSettings", "_requestSettings", "SharedJson", "_instanceJson", JsonDialect.SerializerExpression, "true"),
            new Settings("of what this client receives", "ResponseJsonSerializerSettings", "_instanceResponseSettings", "_responseSettings", "SharedResponseJson", "_instanceResponseJson", JsonDialect.ReaderExpression(true), "false"),
        ];
    }

    /// <summary>The names of what holds settings.</summary>
    /// <param name="Of">Whose settings they are, in words.</param>
    /// <param name="Property">The property that derived classes see.</param>
    /// <param name="Own">Where an instance has others.</param>
    /// <param name="First">What other parts of the class call what all instances begin with.</param>
    /// <param name="Shared">What all instances begin with.</param>
    /// <param name="Instance">What was made of those of an instance.</param>
    /// <param name="Serializer">What reads or writes.</param>
    /// <param name="IsRequest">What the hook is told; empty for nothing.</param>
    private sealed record Settings(string Of, string Property, string Own, string First, string Shared, string Instance, string Serializer, string IsRequest);
}
