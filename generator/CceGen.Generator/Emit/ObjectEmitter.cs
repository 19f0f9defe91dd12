using System.Linq;
using CceGen.Generator.Emit.Codecs;
using CceGen.Generator.Emit.Json;
using CceGen.Generator.Emit.Text;
using CceGen.Generator.Model;

namespace CceGen.Generator.Emit;

/// <summary>Writes the class of an object schema.</summary>
internal static class ObjectEmitter
{
    public static void Emit(Unit<ObjectModel> unit, CodeWriter source)
    {
        var model = unit.Content;
        var file = new SourceFile(unit.File);
        var dialect = JsonDialects.For(file.Json);
        var writer = file.Body;
        DocComment.Write(writer, model.Doc);
        if (model.IsObsolete)
        {
            writer.Line(DeprecatedAttribute.Text(file));
        }

        writer.Line(GeneratedCodeAttribute.Text(file));
        file.ImportRuntime();
        file.ImportJsonRuntime();
        writer.Line(dialect.ConverterAttribute(file, CodecExpression.ConverterName(model.Name)));
        var bases = (model.BaseName ?? NotificationEmitter.BaseOf(file, model.Form)) is { } name ? name + ", " : "";
        using (writer.Block($"{file.Access} partial {(model.IsRecord ? "record" : "class")} {model.Name} : {bases}IJsonModel{(model.IsCopied ? ", IJsonCopy" : "")}"))
        {
            WriteMembers(file, dialect, model);
        }

        writer.Line();
        CodecEmitter.Write(file, model, dialect.Atoms);
        file.WriteTo(source);
    }

    private static void WriteMembers(SourceFile file, JsonDialect dialect, ObjectModel model)
    {
        var separate = ConstructorEmitter.Write(file, model);
        foreach (var property in model.Properties)
        {
            if (separate)
            {
                file.Body.Line();
            }

            PropertyEmitter.Write(file, property, ExpressionName(file, model, property));
            separate = true;
        }

        if (model.Properties.Any(property => property.HasSpelling))
        {
            file.Body.Line();
            file.Body.Line($"internal JsonSpellings {model.SpellingsField};");
        }

        if (!model.Additional.IsInherited)
        {
            if (separate)
            {
                file.Body.Line();
            }

            AdditionalPropertiesEmitter.Write(file, model.Additional);
        }

        if (model.BaseName is null && model.Form == ObjectForm.Notifying)
        {
            NotificationEmitter.Write(file);
        }

        if (model.HasJsonMethods)
        {
            WriteJsonMethods(file, model);
        }

        file.Body.Line();
        file.Body.Line($"void IJsonModel.WriteJson({dialect.Atoms.WriterType(file)} writer) => {CodecExpression.Instance(model.Name)}.WriteObject(writer, this);");
        if (model.IsCopied)
        {
            file.Body.Line();
            file.Body.Line("object IJsonCopy.Copy() => MemberwiseClone();");
        }
    }

    // The base class writes what a derived one has.
    private static void WriteJsonMethods(SourceFile file, ObjectModel model)
    {
        if (model.BaseName is null)
        {
            file.Body.Line($$"""

                /// <summary>Writes the object as JSON.</summary>
                /// <returns>The text.</returns>
                public string ToJson() => {{JsonMethods.Write(file, model.Settings, CodecExpression.Instance(model.Name))}};
                """);
        }

        file.Body.Line($$"""

            /// <summary>Reads an object from JSON.</summary>
            /// <param name="data">The text.</param>
            /// <returns>The object; null for the JSON <c>null</c>.</returns>
            public static {{(model.BaseName is null ? "" : "new ")}}{{(model.HidesNull ? model.Name : file.Nullable(model.Name))}} FromJson(string data) => {{JsonMethods.Read(file, model.Settings, CodecExpression.Instance(model.Name))}}{{(model.HidesNull ? file.Bang : "")}};
            """);
    }

    // In an expression, the simple name of a type may mean a property of this class or of its base.
    private static string ExpressionName(SourceFile file, ObjectModel model, PropertyModel property)
    {
        var isSafe = model.BaseName is null && model.Properties.All(other => other.Name != property.Type.Name);
        return isSafe ? property.Type.Name : $"global::{file.Namespace}.{property.Type.Name}";
    }
}
