using System.Collections.Generic;
using System.Globalization;
using CceGen.Generator.Emit.Text;
using CceGen.Generator.Model;

namespace CceGen.Generator.Emit.Json;

/// <summary>Newtonsoft.Json.</summary>
internal sealed class NewtonsoftDialect : JsonDialect
{
    protected override string JsonNamespace => "Newtonsoft.Json";

    public override string SettingsType(SourceFile file) => file.Use(JsonNamespace, "JsonSerializerSettings");

    public override string NewSettings(SourceFile file) => "JsonBody.CreateSettings()";

    public override string SettingsHook(SourceFile file) => $"static partial void UpdateJsonSerializerSettings({SettingsType(file)} settings);";

    public override void WriteModelAttributes(SourceFile file, ObjectModel model)
    {
        file.ImportJsonRuntime();
        file.Body.Line(ConverterAttribute(file, $"ModelJsonConverter<{model.Name}>"));
    }

    public override bool WriteConstructors(SourceFile file, ObjectModel model) => false;

    public override IEnumerable<string> PropertyAttributes(SourceFile file, PropertyModel property, int depth)
    {
        var handling = property.Presence == Presence.RequiredNullable ? "Include" : "Ignore";
        yield return PropertyAttribute(file, property, depth, handling);
        if (property.Type.IsDate)
        {
            file.ImportJsonRuntime();
            yield return ConverterAttribute(file, "DateJsonConverter");
        }
    }

    // The library asks a member called XSpecified whether X is to be written.
    public override void WriteOptionalNullable(SourceFile file, PropertyModel property, string? initializer, int depth)
    {
        var field = "_" + char.ToLowerInvariant(property.Name[0]) + property.Name.Substring(1);
        var type = file.TypeName(property.Type);
        var writer = file.Body;
        writer.Line(PropertyAttribute(file, property, depth, "Include"));
        if (property.Type.IsDate)
        {
            file.ImportJsonRuntime();
            writer.Line(ConverterAttribute(file, "DateJsonConverter"));
        }

        using (writer.Block($"public {type} {property.Name}"))
        {
            writer.Line($"get => {field};");
            using (writer.Block("set"))
            {
                writer.Line($"{field} = value;");
                writer.Line($"{property.Name}Specified = true;");
            }
        }

        writer.Line();
        var initial = initializer is null ? ("", "") : ($" = {initializer}", " = true;");
        writer.Line($"private {type} {field}{initial.Item1};");
        writer.Line();
        writer.Line($"private bool {property.Name}Specified {{ get; set; }}{initial.Item2}");
    }

    public override IEnumerable<string> ExtensionDataAttributes(SourceFile file, ObjectModel model) => [$"[{file.Use(JsonNamespace, "JsonExtensionData")}]"];

    private string PropertyAttribute(SourceFile file, PropertyModel property, int depth, string nullValueHandling)
    {
        var order = depth == 0 ? "" : $", Order = {depth.ToString(CultureInfo.InvariantCulture)}";
        var handling = file.Use(JsonNamespace, "NullValueHandling");
        return $"[{file.Use(JsonNamespace, "JsonProperty")}({Literal.Of(property.WireName)}, NullValueHandling = {handling}.{nullValueHandling}{order})]";
    }
}
