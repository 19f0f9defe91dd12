namespace CceGen.Generator.Lowering;

/// <summary>How a body of a media type is written.</summary>
internal enum BodyForm
{
    Json,
    Text,
    Binary,

    /// <summary>Names and values, as in the query of a URL.</summary>
    UrlEncoded,

    /// <summary>Parts with headers.</summary>
    Multipart,
}
