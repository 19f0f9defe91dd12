using CceGen.Generator.Model;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Lowering;

/// <summary>What a method returns and throws; see <see cref="OperationModel"/>.</summary>
internal sealed record LoweredResponses(
    EquatableArray<ResponseModel> Successes,
    TypeRef? Result,
    EquatableArray<ResponseModel> Errors,
    string? Accept,
    string ReturnsDoc);
