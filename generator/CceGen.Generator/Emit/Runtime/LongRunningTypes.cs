using System.Collections.Generic;
using System.Text.RegularExpressions;
using CceGen.Generator.Model;

namespace CceGen.Generator.Emit.Runtime;

/// <summary>The public types that the operation objects of a document share; they live in its namespace.</summary>
internal static partial class LongRunningTypes
{
    private static readonly (string Namespace, string Name)[] Used =
    [
        ("System", "ArgumentNullException"), ("System", "ArgumentOutOfRangeException"), ("System", "DateTimeOffset"), ("System", "Exception"),
        ("System", "IProgress"), ("System", "OperationCanceledException"), ("System", "TimeoutException"), ("System", "TimeSpan"),
        ("System.Collections.Generic", "Dictionary"), ("System.Collections.Generic", "IEnumerable"), ("System.IO", "IOException"),
        ("System.Net.Http", "HttpRequestException"),
        ("System.Threading", "CancellationToken"), ("System.Threading", "Interlocked"), ("System.Threading", "Volatile"),
        ("System.Threading.Tasks", "Task"),
    ];

    /// <summary>The files, in the order in which the model names them.</summary>
    public static IEnumerable<string> Emit(RuntimeModel model)
    {
        yield return Emit(model, OperationText);
        yield return Emit(model, OptionsText);
        yield return Emit(model, ProgressText);
        yield return Emit(model, StateText);
        yield return Emit(model, FailureText);
    }

    /// <param name="text">The type; <c>?</c> after a reference type is written <c>~</c> and <c>!</c> <c>^</c>; what the document decides stands in brackets.</param>
    private static string Emit(RuntimeModel model, string text)
    {
        var file = new SourceFile(model.File);
        file.ImportRuntime();
        var code = text.Replace("~", file.Nullable(""))
            .Replace("^", file.Bang)
            .Replace("[Generated]", GeneratedCodeAttribute.Text(file))
            .Replace("[Access]", model.File.Access);
        foreach (var (@namespace, name) in Used)
        {
            var word = new Regex($@"\b{name}\b", RegexOptions.CultureInvariant);
            if (word.IsMatch(code))
            {
                var used = file.Use(@namespace, name);
                code = used == name ? code : word.Replace(code, used);
            }
        }

        // The exception of the client may be called like one of these.
        file.Body.Line(code.Replace("[Failure]", model.ExceptionName));
        return file.ToString();
    }
}
