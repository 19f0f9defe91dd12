using System.Collections.Generic;
using CceGen.Generator.OpenApi;

namespace CceGen.Generator.Lowering;

/// <summary>The names of operation objects and of the types that they share, taken before schemas take theirs.</summary>
internal sealed class LongRunningNames
{
    /// <summary>The shared types, in the order in which their files are written.</summary>
    public static readonly IReadOnlyList<string> SharedTypes =
        ["LongRunningOperation", "LongRunningOptions", "OperationProgress", "OperationState", "OperationFailedException"];

    private static readonly string[] Verbs = ["Get", "Show", "Describe", "Read", "Fetch", "Poll", "Query"];

    private readonly Dictionary<OpenApiLongRunning, string> _names = [];

    public LongRunningNames(LoweringContext context, IReadOnlyList<OpenApiOperation> operations, IReadOnlyList<OperationName> names)
    {
        for (var index = 0; index < operations.Count; index++)
        {
            if (operations[index].LongRunning is not { } longRunning)
            {
                continue;
            }

            if (_names.Count == 0)
            {
                foreach (var shared in SharedTypes)
                {
                    context.TypeNames.Reserve(shared);
                }
            }

            var subject = longRunning.Name is { } name ? CSharpNames.ToPascalCase(name.Text, "LongRunning") : WithoutVerb(names[index].Method);
            _names[longRunning] = context.TypeNames.Add(subject + "Operation");
        }
    }

    public string ClassOf(OpenApiLongRunning longRunning) => _names[longRunning];

    private static string WithoutVerb(string method)
    {
        foreach (var verb in Verbs)
        {
            if (method.Length > verb.Length && method.StartsWith(verb, System.StringComparison.Ordinal) && char.IsUpper(method[verb.Length]))
            {
                return method.Substring(verb.Length);
            }
        }

        return method;
    }
}
