using System.Collections.Generic;
using CceGen.Generator.OpenApi;

namespace CceGen.Generator.Lowering.Responses;

/// <summary>What is read of the media types of a response.</summary>
/// <param name="Media">The one whose schema counts.</param>
/// <param name="Accepted">The media types that are read in this way, as a request asks for them.</param>
/// <param name="Ignored">Those that are not asked for.</param>
internal sealed record ReadContent(ContentKind Kind, OpenApiMediaType Media, IReadOnlyList<string> Accepted, IReadOnlyList<OpenApiMediaType> Ignored);
