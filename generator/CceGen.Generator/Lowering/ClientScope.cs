using System;
using System.Collections.Generic;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Lowering;

/// <summary>A client and the names of its methods.</summary>
/// <param name="exceptionName">The exception that its methods throw.</param>
/// <param name="responseName">The class of wrapped responses.</param>
/// <param name="baseClass">The base class, as it is written; null for none.</param>
/// <param name="reserved">Names that no method may have, for what the options add to the client.</param>
internal sealed class ClientScope(string wantedName, string name, string? interfaceName, string exceptionName, string responseName, string? baseClass, IEnumerable<string> reserved)
{
    /// <summary>What the name of each method ends with.</summary>
    public const string Suffix = "Async";

    private readonly HashSet<string> _overloads = new(StringComparer.Ordinal);

    private readonly UniqueNames _methods = new("", [WithoutSuffix(name), .. reserved]);

    public string WantedName { get; } = wantedName;

    public string Name { get; } = name;

    public string? InterfaceName { get; } = interfaceName;

    /// <summary>The exception that its methods throw.</summary>
    public string ExceptionName { get; } = exceptionName;

    /// <summary>The class of the responses of its methods that return status code and headers as well.</summary>
    public string ResponseName { get; } = responseName;

    /// <summary>The base class, as it is written; null for none.</summary>
    public string? BaseClass { get; } = baseClass;

    /// <summary>A name without <c>Async</c> at its end. A member cannot have the name of its class, and every method's ends so.</summary>
    public static string WithoutSuffix(string name) =>
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

    /// <summary>Whether a method of this name and with other parameters may be added as an overload; notes it if so.</summary>
    /// <param name="method">The name without <c>Async</c>.</param>
    /// <param name="types">The types of the parameters, as C# tells overloads apart.</param>
    public bool TryAddOverload(string method, string types) => _methods.Contains(method)
        && _overloads.Contains(method) && _overloads.Add($"{method}({types})");

    /// <summary>Allows overloads of a method that was added.</summary>
    public void AllowOverloads(string method, string types)
    {
        _overloads.Add(method);
        _overloads.Add($"{method}({types})");
    }
}
