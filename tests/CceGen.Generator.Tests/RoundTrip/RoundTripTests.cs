using CceGen.Generator.Tests.Harness;
using CsCheck;

namespace CceGen.Generator.Tests.RoundTrip;

/// <summary>One table for both dialects: a payload that is read and written comes out token for token as it went in.</summary>
public sealed class RoundTripTests : IClassFixture<RoundTripProjects>
{
    private readonly RoundTripProjects _projects;

    public RoundTripTests(RoundTripProjects projects) => _projects = projects;

    public static MatrixTheoryData<RoundTripPayload, Dialect> Payloads { get; } = new(RoundTripPayload.All, Enum.GetValues<Dialect>());

    [Theory]
    [MemberData(nameof(Payloads))]
    public void A_payload_comes_out_as_it_went_in(RoundTripPayload payload, Dialect dialect) =>
        JsonAssert.Equal(payload.Json, _projects.RoundTrip(payload.Feature, payload.Type, dialect, payload.Json));

    [Theory]
    [InlineData(Dialect.NewtonsoftJson)]
    [InlineData(Dialect.SystemTextJson)]
    public void Members_that_the_document_does_not_know_come_out_as_they_went_in(Dialect dialect) =>
        RandomJson.Object(known: "name").Sample(
            json => JsonAssert.Equal(json, _projects.RoundTrip("unknown-members", "Known", dialect, json)),
            iter: 300);
}
