using System.Collections.Generic;

namespace CceGen.Generator.RuntimeFiles;

/// <summary>The types of <see cref="RuntimeFolders.Responses"/>, as the files name them.</summary>
internal static class ResponseTypeNames
{
    public const string File = "FileResponse";
    public const string Sequence = "StreamedResponse";
    public const string Event = "ServerSentEvent";

    public const string Full = "ClientResponse";
    public const string Wrapped = "SwaggerResponse";

    public static readonly IReadOnlyList<string> All = [File, Sequence, Event, Full, Wrapped];
}
