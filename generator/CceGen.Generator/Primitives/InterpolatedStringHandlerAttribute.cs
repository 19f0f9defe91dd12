namespace System.Runtime.CompilerServices;

/// <summary>Lets the compiler write an interpolated string piece by piece; .NET Standard 2.0 does not have it.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
internal sealed class InterpolatedStringHandlerAttribute : Attribute;
