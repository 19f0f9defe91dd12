using CceGen.Generator.Emit.Text;

namespace CceGen.Generator.Emit.Json;

/// <summary>System.Text.Json.</summary>
internal sealed class SystemTextJsonDialect : JsonDialect
{
    protected override string JsonNamespace => "System.Text.Json.Serialization";

    public override JsonAtoms Atoms { get; } = new SystemTextJsonAtoms();

    public override string SettingsType(SourceFile file) => file.Use("System.Text.Json", "JsonSerializerOptions");

    protected override bool AddsConvertersLast => true;

    protected override string NewSettings(SourceFile file) => $"new {SettingsType(file)}()";
}
