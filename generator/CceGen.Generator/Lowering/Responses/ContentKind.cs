namespace CceGen.Generator.Lowering.Responses;

/// <summary>How a body is read.</summary>
internal enum ContentKind
{
    Json,

    /// <summary>Text, whatever its schema says.</summary>
    Text,

    /// <summary>A string under a range of media types: the server says whether it is JSON.</summary>
    AnyText,

    /// <summary>Octets.</summary>
    File,
    JsonLines,
    JsonSequence,
    ServerSentEvents,
}
