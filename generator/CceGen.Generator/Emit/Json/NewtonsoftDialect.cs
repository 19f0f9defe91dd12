using CceGen.Generator.Emit.Text;

namespace CceGen.Generator.Emit.Json;

/// <summary>Newtonsoft.Json.</summary>
internal sealed class NewtonsoftDialect : JsonDialect
{
    protected override string JsonNamespace => "Newtonsoft.Json";

    public override JsonAtoms Atoms { get; } = new NewtonsoftAtoms();

    public override string SettingsType(SourceFile file) => file.Use(JsonNamespace, "JsonSerializerSettings");

    protected override bool AddsConvertersLast => false;

    protected override string NewSettings(SourceFile file) => "JsonBody.CreateSettings()";
}
