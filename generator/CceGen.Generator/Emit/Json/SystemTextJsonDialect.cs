using System.Collections.Generic;
using System.Globalization;
using CceGen.Generator.Emit.Text;
using CceGen.Generator.Model;

namespace CceGen.Generator.Emit.Json;

/// <summary>System.Text.Json.</summary>
internal sealed class SystemTextJsonDialect : JsonDialect
{
    protected override string JsonNamespace => "System.Text.Json.Serialization";

    public override string SettingsType(SourceFile file) => file.Use("System.Text.Json", "JsonSerializerOptions");

    public override string NewSettings(SourceFile file) => $"new {SettingsType(file)}()";

    public override string SettingsHook(SourceFile file) => $"static partial void UpdateJsonSerializerSettings({SettingsType(file)} settings);";

    // Without these, a derived class in a property of the base type is written as if it were the base.
    public override void WriteModelAttributes(SourceFile file, ObjectModel model)
    {
        if (model.DerivedNames.IsEmpty)
        {
            return;
        }

        var handling = file.Use(JsonNamespace, "JsonUnknownDerivedTypeHandling");
        file.Body.Line($"[{file.Use(JsonNamespace, "JsonPolymorphic")}(UnknownDerivedTypeHandling = {handling}.FallBackToNearestAncestor)]");
        foreach (var name in model.DerivedNames)
        {
            file.Body.Line($"[{file.Use(JsonNamespace, "JsonDerivedType")}(typeof({name}))]");
        }
    }

    // The library refuses JSON that lacks a member with the required keyword, unless the constructor says that it sets them.
    public override bool WriteConstructors(SourceFile file, ObjectModel model)
    {
        if (model.RequiredProperty is not { } property)
        {
            return false;
        }

        file.Body.Line("/// <summary>Makes an instance whose required members are set by the caller.</summary>");
        using (file.Body.Block($"public {model.Name}()"))
        {
        }

        file.Body.Line();
        file.Body.Line("// Called by the serializer: a member that the JSON lacks is left alone instead of refused.");
        file.Body.Line("#pragma warning disable CS8618 // Such a member may stay null.");
        file.Body.Line($"[{file.Use(JsonNamespace, "JsonConstructor")}]");
        file.Body.Line($"[{file.Use("System.Diagnostics.CodeAnalysis", "SetsRequiredMembers")}]");
        var argument = "@" + char.ToLowerInvariant(property.Name[0]) + property.Name.Substring(1);
        file.Body.Line($"private {model.Name}({file.TypeName(property.Type)} {argument}) => this.{property.Name} = {argument};");
        file.Body.Line("#pragma warning restore CS8618");
        return true;
    }

    public override IEnumerable<string> PropertyAttributes(SourceFile file, PropertyModel property, int depth)
    {
        yield return NameAttribute(file, property);
        if (depth > 0)
        {
            yield return OrderAttribute(file, depth);
        }

        if (property.Presence == Presence.RequiredNullable)
        {
            yield return IgnoreAttribute(file, "Never");
        }
        else if (!property.Type.IsValueType || property.Type.IsNullable)
        {
            yield return IgnoreAttribute(file, "WhenWritingNull");
        }

        if (Converter(property) is { } converter)
        {
            file.ImportJsonRuntime();
            yield return ConverterAttribute(file, $"{converter}<{file.TypeName(property.Type with { IsAnnotated = property.Type.IsAnnotated && property.Type.IsValueType })}>");
        }
    }

    public override void WriteOptionalNullable(SourceFile file, PropertyModel property, string? initializer, int depth)
    {
        file.ImportJsonRuntime();
        var type = file.TypeName(property.Type);
        var argument = file.TypeName(property.Type with { IsAnnotated = property.Type.IsAnnotated && property.Type.IsValueType });
        var member = property.Name + "OrAbsent";
        var writer = file.Body;
        writer.Line($"[{file.Use(JsonNamespace, "JsonIgnore")}]");
        using (writer.Block($"public {type} {property.Name}"))
        {
            writer.Line($"get => {member}.Value;");
            writer.Line($"set => {member} = new Settable<{type}>(value);");
        }

        writer.Line();
        writer.Line($"[{file.Use(JsonNamespace, "JsonInclude")}]");
        writer.Line(NameAttribute(file, property));
        if (depth > 0)
        {
            writer.Line(OrderAttribute(file, depth));
        }

        writer.Line(IgnoreAttribute(file, "WhenWritingDefault"));
        writer.Line(ConverterAttribute(file, property.Type.IsDate ? $"SettableDateJsonConverter<{argument}>" : $"SettableJsonConverter<{argument}>"));
        var initial = initializer is null ? "" : $" = new Settable<{type}>({initializer});";
        writer.Line($"private Settable<{type}> {member} {{ get; set; }}{initial}");
    }

    // To the library this is a member too, whose name must not be that of another one.
    public override IEnumerable<string> ExtensionDataAttributes(SourceFile file, ObjectModel model)
    {
        yield return $"[{file.Use(JsonNamespace, "JsonExtensionData")}]";
        if (model.AdditionalPropertiesWireName is { } name)
        {
            yield return $"[{file.Use(JsonNamespace, "JsonPropertyName")}({Literal.Of(name)})]";
        }
    }

    // An explicit null for a value that cannot be null is read as if the member were missing.
    private static string? Converter(PropertyModel property)
    {
        if (property.Type.IsDate)
        {
            return "DateJsonConverter";
        }

        var hasOwnConverter = property.Type.Kind is TypeKind.Enum or TypeKind.ExtensibleEnum;
        return property.Type is { IsValueType: true, IsNullable: false } && !hasOwnConverter ? "NullAsDefaultJsonConverter" : null;
    }

    private string NameAttribute(SourceFile file, PropertyModel property) =>
        $"[{file.Use(JsonNamespace, "JsonPropertyName")}({Literal.Of(property.WireName)})]";

    private string OrderAttribute(SourceFile file, int depth) =>
        $"[{file.Use(JsonNamespace, "JsonPropertyOrder")}({depth.ToString(CultureInfo.InvariantCulture)})]";

    private string IgnoreAttribute(SourceFile file, string condition) =>
        $"[{file.Use(JsonNamespace, "JsonIgnore")}(Condition = {file.Use(JsonNamespace, "JsonIgnoreCondition")}.{condition})]";
}
