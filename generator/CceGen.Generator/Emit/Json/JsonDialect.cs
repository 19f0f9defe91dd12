using System.Linq;
using CceGen.Generator.Emit.Text;
using CceGen.Generator.Model;

namespace CceGen.Generator.Emit.Json;

/// <summary>Everything in which generated code differs between the JSON libraries. Emitters ask; they never test which one it is.</summary>
internal abstract class JsonDialect
{
    /// <summary>The expression of what a client writes with, and reads unless responses have settings of their own.</summary>
    public const string SerializerExpression = "_json";

    /// <summary>The expression of what a client reads with.</summary>
    /// <param name="hasTwoSettings">Whether responses have settings of their own.</param>
    public static string ReaderExpression(bool hasTwoSettings) => hasTwoSettings ? "_responseJson" : SerializerExpression;

    /// <summary>The type of the settings of the library.</summary>
    public abstract string SettingsType(SourceFile file);

    /// <summary>The expression of new settings.</summary>
    protected abstract string NewSettings(SourceFile file);

    /// <summary>Whether the converters of the options are added to what their method returns, and not to what it gets.</summary>
    protected abstract bool AddsConvertersLast { get; }

    /// <summary>The expression of new settings, with what the options do to them.</summary>
    public string Settings(SourceFile file, SettingsModel model) => ChangedSettings(model) ?? NewSettings(file);

    /// <summary>The same; null where the options do nothing to them.</summary>
    public string? ChangedSettings(SettingsModel model)
    {
        if (model == SettingsModel.Plain)
        {
            return null;
        }

        string Added(string settings) => model.Converters.IsEmpty ? settings : $"SettingsText.Add({settings}, {string.Join(", ", model.Converters.Select(type => $"new {type}()"))})";
        string Changed(string settings) => model.Transformation is null ? settings : $"{model.Transformation}({settings})";
        const string created = "SettingsText.Create()";
        return AddsConvertersLast ? Added(Changed(created)) : Changed(Added(created));
    }

    /// <summary>The partial method in which the user changes the settings.</summary>
    /// <param name="file">The file.</param>
    /// <param name="hasTwoSettings">Whether it is told which settings they are.</param>
    public string SettingsHook(SourceFile file, bool hasTwoSettings) =>
        $"static partial void UpdateJsonSerializerSettings({SettingsType(file)} settings{(hasTwoSettings ? ", bool isRequest" : "")});";

    /// <summary>What readers and writers call.</summary>
    public abstract JsonAtoms Atoms { get; }

    protected abstract string JsonNamespace { get; }

    public string ConverterAttribute(SourceFile file, string converter) => $"[{file.Use(JsonNamespace, "JsonConverter")}(typeof({converter}))]";
}
