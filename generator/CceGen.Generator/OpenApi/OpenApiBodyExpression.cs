using System.Collections.Generic;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.OpenApi;

/// <summary>A runtime expression that leads into the body of a response: <c>$response.body#/status/phase</c>.</summary>
/// <param name="Text">The expression as written.</param>
/// <param name="Path">The names of the members on the way.</param>
internal sealed record OpenApiBodyExpression(string Text, IReadOnlyList<string> Path, LocationInfo Location);
