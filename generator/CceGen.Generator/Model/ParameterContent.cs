namespace CceGen.Generator.Model;

/// <summary>What is written of the value of a parameter.</summary>
internal enum ParameterContent
{
    /// <summary>One text.</summary>
    Text,

    /// <summary>A text for each item.</summary>
    List,

    /// <summary>A text for each item of a list of lists or objects: inner lists are joined where they have separators, and anything else is JSON.</summary>
    Lists,

    /// <summary>The texts that its JSON consists of: those of the members of an object, of items, or a single one.</summary>
    Parts,

    /// <summary>Its JSON.</summary>
    Json,
}
