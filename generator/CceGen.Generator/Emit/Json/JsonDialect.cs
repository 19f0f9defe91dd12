using System.Collections.Generic;
using CceGen.Generator.Emit.Text;
using CceGen.Generator.Model;

namespace CceGen.Generator.Emit.Json;

/// <summary>Everything in which generated code differs between the JSON libraries. Emitters ask; they never test which one it is.</summary>
internal abstract class JsonDialect
{
    /// <summary>The expression of what a client reads and writes with.</summary>
    public const string SettingsExpression = "Settings.Value";

    /// <summary>The type of the settings of the library.</summary>
    public abstract string SettingsType(SourceFile file);

    /// <summary>The expression of the settings that a client begins with.</summary>
    public abstract string NewSettings(SourceFile file);

    /// <summary>The partial method in which the user changes the settings.</summary>
    public abstract string SettingsHook(SourceFile file);

    /// <summary>Writes the attributes of a model class.</summary>
    public abstract void WriteModelAttributes(SourceFile file, ObjectModel model);

    /// <summary>Writes the constructors that the library needs; says whether there are any.</summary>
    public abstract bool WriteConstructors(SourceFile file, ObjectModel model);

    /// <summary>The attributes of a property that is a plain automatic one.</summary>
    /// <param name="depth">The number of base classes: members are written base first.</param>
    public abstract IEnumerable<string> PropertyAttributes(SourceFile file, PropertyModel property, int depth);

    /// <summary>Writes a property that keeps absent and null apart, without its documentation.</summary>
    public abstract void WriteOptionalNullable(SourceFile file, PropertyModel property, string? initializer, int depth);

    /// <summary>The attributes of the property for the members that the document does not describe.</summary>
    public abstract IEnumerable<string> ExtensionDataAttributes(SourceFile file, ObjectModel model);

    protected abstract string JsonNamespace { get; }

    public string ConverterAttribute(SourceFile file, string converter) => $"[{file.Use(JsonNamespace, "JsonConverter")}(typeof({converter}))]";
}
