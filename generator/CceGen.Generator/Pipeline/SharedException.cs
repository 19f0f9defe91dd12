using System.Linq;
using CceGen.Generator.Model;
using CceGen.Generator.RuntimeFiles;

namespace CceGen.Generator.Pipeline;

/// <summary>Which exception the types throw that all clients of a document share.</summary>
internal static class SharedException
{
    /// <summary>The exception, where each client has one of its own; null where it makes no difference.</summary>
    public static string? Of(ApiModel model) =>
        model.Clients.Select(client => client.Content.ExceptionName).Distinct().Count() > 1
            ? model.SharedTypes.Select(type => type.Content).FirstOrDefault(Throws)?.ExceptionName
            : null;

    private static bool Throws(SharedTypeModel type) =>
        RuntimeLibrary.Get(type.RuntimeFile) is var file && file.TypeName != RuntimeParts.ExceptionName && file.Words.Contains(RuntimeParts.ExceptionName);
}
