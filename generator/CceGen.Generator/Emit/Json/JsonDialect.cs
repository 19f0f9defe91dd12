using System.Linq;
using CceGen.Generator.Emit.Text;
using CceGen.Generator.Model;

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

    /// <summary>Whether the converters of the options are added to what their method returns, and not to what it gets.</summary>
    protected abstract bool AddsConvertersLast { get; }

    /// <summary>The statements that make the variable <c>settings</c>, each a line.</summary>
    /// <param name="file">The file.</param>
    /// <param name="model">What is done to new settings.</param>
    /// <param name="indentation">What stands before all lines but the first.</param>
    public string SettingsStatements(SourceFile file, SettingsModel model, string indentation)
    {
        var converters = model.Converters.Select(type => $"settings.Converters.Add(new {type}());");
        var isFirst = model.Converters.IsEmpty || AddsConvertersLast;
        var lines = model.Transformation is null ? converters.Prepend($"var settings = {NewSettings(file)};")
            : isFirst ? converters.Prepend($"var settings = {model.Transformation}({NewSettings(file)});")
            : converters.Prepend($"var settings = {NewSettings(file)};").Append($"settings = {model.Transformation}(settings);");
        return string.Join("\n" + indentation, lines);
    }

    /// <summary>The expression of the settings of methods that write and read one object; null where they are those that a client begins with.</summary>
    public string? SettingsExpression(SettingsModel model)
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
    public string SettingsHook(SourceFile file) => $"static partial void UpdateJsonSerializerSettings({SettingsType(file)} settings);";

    /// <summary>What readers and writers call.</summary>
    public abstract JsonAtoms Atoms { get; }

    protected abstract string JsonNamespace { get; }

    public string ConverterAttribute(SourceFile file, string converter) => $"[{file.Use(JsonNamespace, "JsonConverter")}(typeof({converter}))]";
}
