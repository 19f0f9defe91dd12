using System.Reflection;
using NSwag;

namespace CceGen.Compatibility.Tests;

/// <summary>Calls every method of the clients of a namespace, with values for all parameters and with as few as possible, and notes what was sent and what came of it.</summary>
internal sealed class FeatureCalls(Assembly assembly, string @namespace, OpenApiDocument document)
{
    private const string BaseUrl = "http://service.example/base/";

    /// <summary>The notes of each call, by the method with its parameters.</summary>
    public async Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> RunAsync()
    {
        var notes = new Dictionary<string, IReadOnlyList<string>>();
        foreach (var type in assembly.GetExportedTypes().Where(type => type.Namespace == @namespace && type.Name.EndsWith("Client", StringComparison.Ordinal) && type.IsClass))
        {
            foreach (var method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(IsOperation))
            {
                notes.Add($"{type.Name}.{method.Name}({string.Join(", ", method.GetParameters().Select(parameter => parameter.ParameterType))}) {method.ReturnType}", await CallAsync(type, method));
            }
        }

        return notes;
    }

    private static bool IsOperation(MethodInfo method) =>
        method.Name.EndsWith("Async", StringComparison.Ordinal) && !method.IsGenericMethod && method.GetParameters() is [.., { ParameterType.Name: nameof(CancellationToken), IsOptional: false }];

    private async Task<IReadOnlyList<string>> CallAsync(Type type, MethodInfo method)
    {
        var notes = new List<string>();
        foreach (var (name, isFull, fails) in new[] { ("all", true, false), ("few", false, false), ("error", true, true) })
        {
            using var handler = new SampleHandler(document) { Fails = fails };
            using var http = new HttpClient(handler);
            http.BaseAddress = type.GetProperty("BaseUrl") is null ? new Uri(BaseUrl) : null;
            var client = Activator.CreateInstance(type, [.. type.GetConstructors()[0].GetParameters().Select(parameter => parameter.ParameterType == typeof(string) ? (object)BaseUrl : http)]);
            var arguments = method.GetParameters().Select(parameter => Argument(parameter.ParameterType, isFull)).ToArray();
            var result = await ResultOfAsync((Task)method.Invoke(client, arguments)!);
            if (!fails)
            {
                notes.Add($"{method.Name} {name} sends {string.Join(" and ", handler.Requests.DefaultIfEmpty("nothing"))}");
            }

            notes.Add($"{method.Name} {name} gives {result.ReplaceLineEndings(" ")}");
        }

        return notes;
    }

    private static object? Argument(Type type, bool isFull) => type == typeof(CancellationToken) ? CancellationToken.None
        : isFull || (type.IsValueType && Nullable.GetUnderlyingType(type) is null) ? ArgumentMaker.Make(type)
        : null;

    private static async Task<string> ResultOfAsync(Task call)
    {
        try
        {
            await call;
        }
        catch (Exception exception)
        {
            return ValueText.Of(exception);
        }

        return call.GetType().GetProperty("Result")?.GetValue(call) is { } result && result.GetType().Name != "VoidTaskResult" ? ValueText.Of(result) : "nothing";
    }
}
