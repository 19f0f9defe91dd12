using CceGen.Generator.Primitives;

namespace CceGen.Generator.Lowering;

/// <summary>A client and the names of its methods.</summary>
internal sealed class ClientScope(string wantedName, string name, string? interfaceName)
{
    private readonly UniqueNames _methods = new("", [.. ReservedNames.Methods, name]);

    public string WantedName { get; } = wantedName;

    public string Name { get; } = name;

    public string? InterfaceName { get; } = interfaceName;

    /// <summary>Takes a name, without <c>Async</c>, for a method; reports when it had to be another one than wanted.</summary>
    public string AddMethod(string method, LocationInfo? location, DiagnosticBag diagnostics)
    {
        var added = _methods.Add(method);
        if (added != method)
        {
            diagnostics.Report(Problems.NameChanged(location, method, added));
        }

        return added + "Async";
    }
}
