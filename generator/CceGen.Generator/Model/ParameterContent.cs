namespace CceGen.Generator.Model;

/// <summary>What is written of the value of a parameter.</summary>
internal enum ParameterContent
{
    /// <summary>One text.</summary>
    Text,

    /// <summary>A text for each item.</summary>
    List,

    /// <summary>The texts that its JSON consists of: those of the members of an object, of items, or a single one.</summary>
    Parts,

    /// <summary>Its JSON.</summary>
    Json,
}
