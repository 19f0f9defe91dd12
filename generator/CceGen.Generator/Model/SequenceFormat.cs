namespace CceGen.Generator.Model;

/// <summary>How the items of a body are told apart.</summary>
internal enum SequenceFormat
{
    /// <summary>JSON, one value a line: NDJSON, JSON Lines.</summary>
    JsonLines,

    /// <summary>JSON with a record separator in front of each value (RFC 7464).</summary>
    JsonSequence,

    /// <summary>The events of <c>text/event-stream</c>.</summary>
    ServerSentEvents,
}
