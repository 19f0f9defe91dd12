using CceGen.Generator.RuntimeFiles;

namespace CceGen.Generator.Lowering;

/// <summary>A file of <c>CceGen.Runtime</c> whose type is public in the document's own namespace.</summary>
/// <param name="Name">What the type is called there.</param>
internal sealed record SharedFile(RuntimeFile File, string Name);
