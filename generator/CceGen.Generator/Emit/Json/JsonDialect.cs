using CceGen.Generator.Emit.Text;

namespace CceGen.Generator.Emit.Json;

/// <summary>Everything in which generated code differs between the JSON libraries. Emitters ask; they never test which one it is.</summary>
internal abstract class JsonDialect
{
    /// <summary>The expression of what a client reads and writes with.</summary>
    public const string SerializerExpression = "_json";

    /// <summary>The type of the settings of the library.</summary>
    public abstract string SettingsType(SourceFile file);

    /// <summary>The expression of the settings that a client begins with.</summary>
    public abstract string NewSettings(SourceFile file);

    /// <summary>The partial method in which the user changes the settings.</summary>
    public string SettingsHook(SourceFile file) => $"static partial void UpdateJsonSerializerSettings({SettingsType(file)} settings);";

    /// <summary>What readers and writers call.</summary>
    public abstract JsonAtoms Atoms { get; }

    protected abstract string JsonNamespace { get; }

    public string ConverterAttribute(SourceFile file, string converter) => $"[{file.Use(JsonNamespace, "JsonConverter")}(typeof({converter}))]";
}
