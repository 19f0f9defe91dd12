using System;
using CceGen.Generator.Emit.Json;
using CceGen.Generator.Emit.Text;
using CceGen.Generator.Model;

namespace CceGen.Generator.Emit;

/// <summary>What an enum and the value type that stands for one have in common.</summary>
internal static class EnumDeclaration
{
    public static string ConverterName(EnumModel model) => model.Name + "JsonConverter";

    /// <summary>Writes the documentation and the attributes.</summary>
    public static void WriteAttributes(SourceFile file, EnumModel model)
    {
        DocComment.Write(file.Body, model.Doc);
        if (model.IsObsolete)
        {
            file.Body.Line(DeprecatedAttribute.Text(file));
        }

        if (model.IsFlags)
        {
            file.Body.Line($"[{file.Use("System", "Flags")}]");
        }

        file.Body.Line(GeneratedCodeAttribute.Text(file));
        if (model.HasConverterAttribute)
        {
            file.Body.Line(JsonDialects.For(file.Json).ConverterAttribute(file, ConverterName(model)));
        }
    }

    /// <summary>Writes a C# enum.</summary>
    /// <param name="number">The number of a member, from its model and its index.</param>
    public static void WriteMembers(SourceFile file, EnumModel model, Func<EnumMemberModel, int, string> number)
    {
        var writer = file.Body;
        WriteAttributes(file, model);
        using (writer.Block($"{file.Access} enum {model.Name}{(model.IsLong ? " : long" : "")}"))
        {
            for (var index = 0; index < model.Members.Count; index++)
            {
                if (index > 0)
                {
                    writer.Line();
                }

                DocComment.Write(writer, model.Members[index].Doc);
                if (model.HasTextAttributes)
                {
                    writer.Line($"[{file.Use("System.Runtime.Serialization", "EnumMember")}(Value = {Literal.Of(model.Members[index].Text)})]");
                }

                writer.Line($"{model.Members[index].Name} = {number(model.Members[index], index)},");
            }
        }
    }

    /// <summary>Writes the field of the converter with its one instance.</summary>
    public static void WriteInstance(SourceFile file, EnumModel model)
    {
        file.Body.Line($"public static readonly {ConverterName(model)} Instance = new {ConverterName(model)}();");
        file.Body.Line();
    }
}
