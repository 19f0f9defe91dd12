using CceGen.Generator.Emit.Json;
using CceGen.Generator.Model;

namespace CceGen.Generator.Emit;

/// <summary>What an enum and the value type that stands for one have in common.</summary>
internal static class EnumDeclaration
{
    /// <summary>More members than a switch, or the compiler's analysis of null, is made for: it takes seconds for a thousand.</summary>
    private const int LargestSwitch = 64;

    public static bool IsLarge(EnumModel model) => model.Members.Count > LargestSwitch;

    public static string ConverterName(EnumModel model) => model.Name + "JsonConverter";

    /// <summary>Writes the documentation and the attributes.</summary>
    public static void WriteAttributes(SourceFile file, EnumModel model)
    {
        DocComment.Write(file.Body, model.Doc);
        if (model.IsObsolete)
        {
            file.Body.Line(ObsoleteAttribute.Text(file));
        }

        file.Body.Line(GeneratedCodeAttribute.Text(file));
        file.Body.Line(JsonDialects.For(model.File.Json).ConverterAttribute(file, ConverterName(model)));
    }
}
