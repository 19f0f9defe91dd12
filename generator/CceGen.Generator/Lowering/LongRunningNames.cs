using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Primitives;
using CceGen.Generator.RuntimeFiles;

namespace CceGen.Generator.Lowering;

/// <summary>The names of operation objects and of the types that they share, taken before schemas take theirs.</summary>
internal sealed class LongRunningNames
{
    /// <summary>The shared types, in the order in which their files are written.</summary>
    public static readonly IReadOnlyList<string> SharedTypes = [.. RuntimeLibrary.In(RuntimeFolders.LongRunning).Select(file => file.TypeName)];

    private const string Suffix = "Operation";
    private const string ProgressSuffix = "Progress";

    private static readonly string[] Verbs = ["Get", "Show", "Describe", "Read", "Fetch", "Poll", "Query"];

    private readonly Dictionary<OpenApiLongRunning, LongRunningName> _names = [];

    public LongRunningNames(LoweringContext context, IReadOnlyList<OpenApiOperation> operations, IReadOnlyList<OperationName> names)
    {
        if (operations.All(operation => operation.LongRunning is null))
        {
            return;
        }

        // The client and its exception are named by options, and do not give way.
        TakenType = SharedTypes.FirstOrDefault(context.TypeNames.Contains);
        foreach (var shared in SharedTypes)
        {
            context.TypeNames.Reserve(shared);
        }

        for (var index = 0; index < operations.Count; index++)
        {
            if (operations[index].LongRunning is { } longRunning)
            {
                _names[longRunning] = NameOf(longRunning, names[index].Method, context);
            }
        }
    }

    /// <summary>The shared type whose name a client or its exception has; null when none has.</summary>
    public string? TakenType { get; }

    public LongRunningName Of(OpenApiLongRunning longRunning) => _names[longRunning];

    private static LongRunningName NameOf(OpenApiLongRunning longRunning, string method, LoweringContext context)
    {
        var wanted = longRunning.Name is { } name ? CSharpNames.ToPascalCase(name.Text) : "";
        if (longRunning.Name is { } nameless && wanted.Length == 0)
        {
            context.Diagnostics.Report(Problems.InvalidValue(nameless.Location, "name", nameless.Text, "no C# name can be made of it"));
        }

        wanted = wanted.Length == 0 ? WithoutVerb(method) : wanted;
        var subject = wanted.EndsWith(Suffix, System.StringComparison.Ordinal) && wanted != Suffix ? wanted.Substring(0, wanted.Length - Suffix.Length) : wanted;
        return new LongRunningName(subject, Add(subject + Suffix, longRunning, context), Add(subject + ProgressSuffix, longRunning, context));
    }

    private static string Add(string name, OpenApiLongRunning longRunning, LoweringContext context)
    {
        // The client has a method that makes the object: GetNodeUpgradeOperation, which the client itself may be called.
        var added = context.TypeNames.Add(name);
        while (context.TypeNames.Contains("Get" + added))
        {
            added = context.TypeNames.Add(name);
        }

        if (added != name)
        {
            context.Diagnostics.Report(Problems.NameChanged(longRunning.Name?.Location ?? longRunning.Location, name, added));
        }

        return added;
    }

    private static string WithoutVerb(string method)
    {
        var verb = Verbs.FirstOrDefault(verb =>
            method.Length > verb.Length && method.StartsWith(verb, System.StringComparison.Ordinal) && char.IsUpper(method[verb.Length]));
        return verb is null ? method : method.Substring(verb.Length);
    }
}
