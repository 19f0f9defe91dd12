using CceGen.Generator.Emit.Codecs;
using CceGen.Generator.Emit.Text;
using CceGen.Generator.Model;

namespace CceGen.Generator.Emit;

/// <summary>Writes the class of a list or a map.</summary>
internal static class CollectionEmitter
{
    public static void Emit(Unit<CollectionModel> unit, CodeWriter source)
    {
        var model = unit.Content;
        var file = new SourceFile(unit.File);
        DocComment.Write(file.Body, model.Doc);
        if (model.IsObsolete)
        {
            file.Body.Line(DeprecatedAttribute.Text(file));
        }

        file.Body.Line(GeneratedCodeAttribute.Text(file));
        using (file.Body.Block($"{file.Access} partial class {model.Name} : {file.TypeName(model.Base)}"))
        {
            if (model.HasJsonMethods)
            {
                WriteJsonMethods(file, model);
            }
        }

        file.WriteTo(source);
    }

    private static void WriteJsonMethods(SourceFile file, CollectionModel model)
    {
        file.ImportRuntime();
        file.ImportJsonRuntime();
        var type = model.Base with { Name = model.Name, Namespace = null, IsNamed = true };
        var codec = CodecExpression.OfValue(file, CodecExpression.Oblivious(type), model.Wire);
        file.Body.Line($$"""
            /// <summary>Writes the object as JSON.</summary>
            /// <returns>The text.</returns>
            public string ToJson() => {{JsonMethods.Write(file, model.Settings, codec)}};

            /// <summary>Reads an object from JSON.</summary>
            /// <param name="data">The text.</param>
            /// <returns>The object; null for the JSON <c>null</c>.</returns>
            public static {{(model.HidesNull ? model.Name : file.Nullable(model.Name))}} FromJson(string data) => {{JsonMethods.Read(file, model.Settings, codec)}}{{(model.HidesNull ? file.Bang : "")}};
            """);
    }
}
