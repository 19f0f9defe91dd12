using CceGen.Generator.Primitives;

namespace CceGen.Generator.Model;

/// <summary>The second method of an operation, which returns the response with its status code and headers.</summary>
/// <param name="MethodName">The name of the method.</param>
/// <param name="Type">What it returns.</param>
/// <param name="BaseType">The type without the headers of the operation: the same as <paramref name="Type"/> where it has none.</param>
/// <param name="Headers">The properties of a class of its own; none where there is no such class.</param>
internal sealed record FullResponseModel(string MethodName, TypeRef Type, TypeRef BaseType, EquatableArray<HeaderModel> Headers);
