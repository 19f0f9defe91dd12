using System;
using System.Collections.Generic;

namespace CceGen.Generator.RuntimeFiles;

/// <summary>
/// The helper types that other helpers name, and no generated code outside of their namespace: a schema may have such a name. A test looks for
/// them in the code of all features.
/// </summary>
internal static class InnerHelpers
{
    public static readonly IReadOnlyCollection<string> Names = new HashSet<string>(StringComparer.Ordinal)
    {
        "AnyJson", "BufferPool", "ChangedMemberExtensions", "FilledMemberExtensions", "FormField", "FormFields", "IsExternalInit", "JsonBodyReader",
        "JsonBodyWriter", "JsonBuffer", "JsonCharacterPool", "JsonCharacters", "JsonDigits", "JsonDuration", "JsonLimits", "JsonNameCursor", "JsonNumber",
        "JsonOutline", "JsonOutlines", "JsonPart", "JsonParts", "JsonPlace", "JsonScanner", "JsonSpelling", "JsonSurrogates", "JsonTextBuffer",
        "JsonTextScanner", "JsonTime", "JsonTimeOfDay", "JsonTrials", "JsonUsualTime", "JsonUtf8", "JsonValueCounter", "JsonValueReader", "JsonWholeNumbers",
        "LenientNumber", "LenientText", "MediaTypeText", "MembersRead", "RawCookieExtensions", "ReaderStart", "RequestCookieExtensions",
        "RequestHeaderExtensions", "ResponseLines", "ResponseText", "SpelledCodec", "SpelledNumber", "SpelledText",
    };
}
