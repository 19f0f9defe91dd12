namespace CceGen.Generator.Model.Wire;

/// <summary>What is read and written of a value, whatever its C# type is: one of the records beside this one.</summary>
/// <param name="IsNullable">Whether null is a value here.</param>
internal abstract record WireModel(bool IsNullable);
