using CceGen.Generator.Emit.Text;

namespace CceGen.Generator.Emit.Json;

/// <summary>The reader and writer of System.Text.Json.</summary>
internal sealed class SystemTextJsonAtoms : JsonAtoms
{
    private const string Namespace = "System.Text.Json";

    public override string ReaderParameter(SourceFile file) => $"ref {file.Use(Namespace, "Utf8JsonReader")} reader";

    public override string ReaderArgument => "ref reader";

    public override string WriterType(SourceFile file) => file.Use(Namespace, "Utf8JsonWriter");
}
