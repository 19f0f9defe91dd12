using CceGen.Generator.Emit.Text;

namespace CceGen.Generator.Emit.Json;

/// <summary>What generated readers and writers call in a JSON library. All else is the same in both.</summary>
internal abstract class JsonAtoms
{
    /// <summary>The parameter for what is read from, called <c>reader</c>.</summary>
    public abstract string ReaderParameter(SourceFile file);

    /// <summary>The argument that hands it on.</summary>
    public abstract string ReaderArgument { get; }

    /// <summary>The type of what is written to.</summary>
    public abstract string WriterType(SourceFile file);
}
