using System.Collections.Generic;
using System.Linq;

namespace CceGen.Generator.RuntimeFiles;

/// <summary>
/// The types that files in the namespace of a document call by their simple name, and their namespaces. A test compares it
/// with the files.
/// </summary>
internal static class ClientTypeNames
{
    public static readonly IReadOnlyList<(string Namespace, string Name)> All =
    [
        ("System", "ArgumentException"), ("System", "ArgumentNullException"), ("System", "ArgumentOutOfRangeException"), ("System", "Exception"), ("System", "Func"), ("System", "GC"),
        ("System", "IProgress"), ("System", "OperationCanceledException"), ("System", "StringComparer"), ("System", "TimeSpan"),
        ("System", "TimeoutException"), ("System", "Uri"), ("System.Collections.Generic", "Dictionary"), ("System.Collections.Generic", "IDictionary"),
        ("System.Collections.Generic", "IEnumerable"), ("System.Collections.Generic", "IReadOnlyDictionary"),
        ("System.Globalization", "CultureInfo"), ("System.Globalization", "NumberStyles"), ("System.IO", "IOException"),
        ("System.IO", "Stream"), ("System.Net.Http", "HttpContent"), ("System.Net.Http", "HttpRequestException"), ("System.Net.Http", "HttpRequestMessage"),
        ("System.Net.Http", "HttpResponseMessage"), ("System.Threading", "CancellationToken"),
        ("System.Threading", "CancellationTokenSource"), ("System.Threading", "Interlocked"), ("System.Threading", "Volatile"),
        ("System.Threading.Tasks", "Task"),
    ];

    /// <summary>The simple names of those that the file calls.</summary>
    public static IEnumerable<string> In(RuntimeFile file) => All.Select(type => type.Name).Where(file.Words.Contains);
}
