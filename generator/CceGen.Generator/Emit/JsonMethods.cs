using CceGen.Generator.Emit.Json;
using CceGen.Generator.Emit.Text;
using CceGen.Generator.Model;

namespace CceGen.Generator.Emit;

/// <summary>The expressions of the methods that write an object as JSON and read one.</summary>
internal static class JsonMethods
{
    public static string Write(SourceFile file, SettingsModel settings, string codec) => Call(file, settings, "Write(this, " + codec);

    public static string Read(SourceFile file, SettingsModel settings, string codec) => Call(file, settings, "Read(data, " + codec);

    private static string Call(SourceFile file, SettingsModel settings, string call) =>
        JsonDialects.For(file.Json).SettingsExpression(settings) is { } own ? $"SettingsText.{call}, {own})" : $"JsonText.{call})";
}
