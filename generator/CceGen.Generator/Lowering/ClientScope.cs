using System;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Lowering;

/// <summary>A client and the names of its methods.</summary>
internal sealed class ClientScope(string wantedName, string name, string? interfaceName)
{
    private const string Suffix = "Async";

    private readonly UniqueNames _methods = new("", [.. ReservedNames.Methods, WithoutSuffix(name)]);

    public string WantedName { get; } = wantedName;

    public string Name { get; } = name;

    public string? InterfaceName { get; } = interfaceName;

    // A member cannot have the name of its class, and every method's ends with Async.
    private static string WithoutSuffix(string name) =>
        name.EndsWith(Suffix, StringComparison.Ordinal) ? name.Substring(0, name.Length - Suffix.Length) : name;

    /// <summary>Takes a name, without <c>Async</c>, for a method; reports when it had to be another one than wanted.</summary>
    public string AddMethod(string method, LocationInfo? location, DiagnosticBag diagnostics)
    {
        var added = _methods.Add(method);
        if (added != method)
        {
            diagnostics.Report(Problems.NameChanged(location, method, added));
        }

        return added + Suffix;
    }
}
