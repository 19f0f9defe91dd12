using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Model;
using CceGen.Generator.Model.Wire;
using CceGen.Generator.Primitives;
using CceGen.Generator.RuntimeFiles;

namespace CceGen.Generator.Lowering;

/// <summary>What the contents of responses need of <c>CceGen.Runtime</c>.</summary>
internal static class ResponseNeeds
{
    public static IEnumerable<ContentModel> ContentsOf(IEnumerable<OperationModel> operations) =>
        operations.SelectMany(operation => operation.Successes.Concat(operation.Errors)).Select(response => response.Content).OfType<ContentModel>();

    /// <summary>What is read as JSON.</summary>
    public static IEnumerable<WireModel> WiresOf(ContentModel content) => content switch
    {
        JsonContentModel json => [json.Wire],
        SequenceContentModel { Item: { } item } => [item.Wire],
        TextContentModel { MayBeJson: true } => [new ScalarWire(ScalarCodec.String, IsNullable: false)],
        _ => [],
    };

    /// <summary>The files that the code calls.</summary>
    public static IEnumerable<string> FilesOf(ContentModel content) => content switch
    {
        TextContentModel => [$"{RuntimeFolders.Http}/ResponseTextReader"],
        FileContentModel => [$"{RuntimeFolders.Responses}/FileResponse"],
        SequenceContentModel { Format: SequenceFormat.ServerSentEvents } => [.. Sequence("ServerSentEventItems"), $"{RuntimeFolders.Responses}/ServerSentEvent"],
        SequenceContentModel sequence => Sequence(sequence.Format == SequenceFormat.JsonLines ? "JsonLineItems" : "JsonSequenceItems"),
        _ => [],
    };

    /// <summary>What is read of the headers.</summary>
    public static IEnumerable<HeaderModel> HeadersOf(IEnumerable<OperationModel> operations) =>
        operations.SelectMany(operation => operation.FullResponse?.Headers ?? EquatableArray<HeaderModel>.Empty);

    private static IEnumerable<string> Sequence(string items) => [$"{RuntimeFolders.Http}/{items}", $"{RuntimeFolders.Responses}/StreamedResponse"];
}
