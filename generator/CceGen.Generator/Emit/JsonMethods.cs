using CceGen.Generator.Emit.Json;
using CceGen.Generator.Emit.Text;
using CceGen.Generator.Model;

namespace CceGen.Generator.Emit;

/// <summary>The expressions of the methods that write an object as JSON and read one.</summary>
internal static class JsonMethods
{
    public static string Write(SourceFile file, SettingsModel settings, string codec) => $"{codec}.WriteText{Arguments(file, settings, "this")}";

    public static string Read(SourceFile file, SettingsModel settings, string codec) => $"{codec}.ReadText{Arguments(file, settings, "data")}";

    private static string Arguments(SourceFile file, SettingsModel settings, string value) =>
        JsonDialects.For(file.Json).ChangedSettings(settings) is { } own ? $"With({value}, {own})" : $"({value})";
}
