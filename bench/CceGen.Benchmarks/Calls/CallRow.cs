using CceGen.Measuring;

namespace CceGen.Benchmarks.Calls;

/// <summary>The result of a client, and those that it is compared with.</summary>
/// <param name="Result">The client's own.</param>
/// <param name="HandWritten">That of the hand-written client.</param>
/// <param name="Peer">That of NSwag's client with the same JSON library.</param>
/// <param name="NewestBuild">That of the same client compiled for the newest .NET.</param>
internal sealed record CallRow(Result Result, Result HandWritten, Result? Peer, Result? NewestBuild);
