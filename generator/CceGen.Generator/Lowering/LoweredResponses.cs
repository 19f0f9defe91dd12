using System.Collections.Generic;
using CceGen.Generator.Model;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Lowering;

/// <summary>What a method returns and throws; see <see cref="OperationModel"/>.</summary>
internal sealed record LoweredResponses(
    EquatableArray<ResponseModel> Successes,
    TypeRef? Result,
    EquatableArray<ResponseModel> Errors,
    string? Accept,
    string ReturnsDoc)
{
    /// <summary>The responses of the document that are successes.</summary>
    public IReadOnlyList<OpenApiResponse> Sources { get; init; } = [];
}
