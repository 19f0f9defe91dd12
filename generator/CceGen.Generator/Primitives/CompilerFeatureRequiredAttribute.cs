namespace System.Runtime.CompilerServices;

/// <summary>Lets the C# compiler emit <c>required</c> members for netstandard2.0.</summary>
[AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
internal sealed class CompilerFeatureRequiredAttribute(string featureName) : Attribute
{
    public string FeatureName { get; } = featureName;
}
