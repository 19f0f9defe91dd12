namespace System.Runtime.CompilerServices;

/// <summary>Hands the named arguments of a call, or the object itself, to the handler; .NET Standard 2.0 does not have it.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class InterpolatedStringHandlerArgumentAttribute(string argument) : Attribute
{
    public string[] Arguments { get; } = [argument];
}
