using CceGen.Generator.Emit.Json;
using CceGen.Generator.Emit.Text;
using CceGen.Generator.Model;

namespace CceGen.Generator.Emit;

/// <summary>The expressions of the methods that write an object as JSON and read one.</summary>
internal static class JsonMethods
{
    public static string Write(SourceFile file, SettingsModel settings, string codec) => $"{codec}.WriteText(this{Settings(file, settings)})";

    public static string Read(SourceFile file, SettingsModel settings, string codec) => $"{codec}.ReadText(data{Settings(file, settings)})";

    private static string Settings(SourceFile file, SettingsModel settings) => JsonDialects.For(file.Json).ChangedSettings(settings) is { } own ? ", " + own : "";
}
