using System.Collections.Generic;

namespace CceGen.Generator.Lowering;

/// <summary>How names of a document become identifiers.</summary>
internal abstract class NameRules
{
    /// <summary>What a schema is called whose name has no letter.</summary>
    protected const string UnnamedType = "Schema";

    /// <summary>What a property is called whose name has no letter.</summary>
    protected const string UnnamedProperty = "Property";

    /// <summary>The name of a schema as a type.</summary>
    /// <param name="name">The name.</param>
    /// <param name="fallback">The identifier of a name without a letter.</param>
    public abstract string Type(string name, string fallback = UnnamedType);

    /// <summary>The name of a member as a property.</summary>
    public abstract string Property(string name);

    /// <summary>What a property is called whose class has its name already.</summary>
    public abstract string InClassOfItsName(string identifier);

    /// <summary>The name of the parameter that sets a property.</summary>
    public abstract string ConstructorParameter(string property);

    /// <summary>The name of a body, whose parameter has no other.</summary>
    public abstract string Body(string? name);

    /// <summary>The identifiers of types, in the order in which they are to be taken.</summary>
    public abstract IReadOnlyList<WantedName> Types(IReadOnlyList<string> names);

    /// <summary>The identifiers of properties, in the order in which they are to be taken.</summary>
    public abstract IReadOnlyList<WantedName> Properties(IReadOnlyList<string> names);

    /// <summary>The identifiers of parameters, in the order in which they are to be taken.</summary>
    /// <param name="names">The names.</param>
    /// <param name="places">Where each of them is sent, as a word.</param>
    /// <param name="fallback">The identifier of a name without a letter.</param>
    public abstract IReadOnlyList<WantedName> Parameters(IReadOnlyList<string> names, IReadOnlyList<string> places, string fallback);

    /// <summary>The identifiers of the members of an enum, in the order in which they are to be taken.</summary>
    /// <param name="texts">The values, or the names that the document gives them.</param>
    /// <param name="areNumbers">Whether the texts are values that are numbers.</param>
    public abstract IReadOnlyList<WantedName> EnumMembers(IReadOnlyList<string> texts, bool areNumbers);
}
