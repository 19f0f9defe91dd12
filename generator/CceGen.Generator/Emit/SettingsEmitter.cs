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
        var lazy = $"{file.Use("System", "Lazy")}<JsonBodySerializer>";
        var dialect = JsonDialects.For(file.Json);
        file.Body.Line(model.HasReadingHook
            ? $"private static readonly {lazy} SharedJson = new {lazy}(() => new JsonBodySerializer(CreateSerializerSettings()));\n"
            : $$"""
                private static readonly {{lazy}} SharedJson = new {{lazy}}(() =>
                {
                    var settings = {{dialect.Settings(file, model.Settings)}};
                    UpdateJsonSerializerSettings(settings);
                    return new JsonBodySerializer(settings);
                });

                """);
    }

    /// <summary>Writes the fields of an instance.</summary>
    public static void WriteState(SourceFile file, ClientModel model) => file.Body.Line(model.HasReadingHook
        ? $"private {file.Nullable("JsonBodySerializer")} _instanceJson;"
        : $"private JsonBodySerializer {JsonDialect.SerializerExpression} = SharedJson.Value;");

    /// <summary>Writes the settings of an instance.</summary>
    public static void WriteProperty(SourceFile file, ClientModel model)
    {
        var dialect = JsonDialects.For(file.Json);
        var type = dialect.SettingsType(file);
        file.Body.Line(model.HasReadingHook
            ? $$"""
                /// <summary>The JSON settings of this client: those of <c>UpdateJsonSerializerSettings</c>, unless <c>_instanceSettings</c> has others.</summary>
                {{(model.HasPublicSettings ? "public" : "protected")}} {{type}} JsonSerializerSettings => {{JsonDialect.SerializerExpression}}.Settings;

                // For other parts of the class.
                private {{file.Nullable(type)}} _instanceSettings { get; set; }

                private JsonBodySerializer {{JsonDialect.SerializerExpression}} => _instanceSettings is null ? SharedJson.Value
                    : _instanceJson?.Settings == _instanceSettings ? _instanceJson
                    : _instanceJson = new JsonBodySerializer(_instanceSettings);

                private static {{type}} CreateSerializerSettings()
                {
                    var settings = {{dialect.Settings(file, model.Settings)}};
                    UpdateJsonSerializerSettings(settings);
                    return settings;
                }

                """
            : $$"""
                /// <summary>The JSON settings of this client: those of <c>UpdateJsonSerializerSettings</c>, unless <c>Initialize</c> sets others.</summary>
                {{(model.HasPublicSettings ? "public" : "private")}} {{type}} JsonSerializerSettings
                {
                    get => {{JsonDialect.SerializerExpression}}.Settings;
                    set => {{JsonDialect.SerializerExpression}} = new JsonBodySerializer(value);
                }

                """);
    }
}
