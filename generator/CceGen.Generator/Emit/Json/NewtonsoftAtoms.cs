using CceGen.Generator.Emit.Text;

namespace CceGen.Generator.Emit.Json;

/// <summary>The reader and writer of Newtonsoft.Json.</summary>
internal sealed class NewtonsoftAtoms : JsonAtoms
{
    private const string Namespace = "Newtonsoft.Json";

    public override string ReaderParameter(SourceFile file) => $"{file.Use(Namespace, "JsonReader")} reader";

    public override string ReaderArgument => "reader";

    public override string WriterType(SourceFile file) => file.Use(Namespace, "JsonWriter");
}
