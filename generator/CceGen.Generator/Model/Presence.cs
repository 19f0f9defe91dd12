namespace CceGen.Generator.Model;

/// <summary>What a missing member and an explicit null mean, and what is written for null.</summary>
internal enum Presence
{
    /// <summary>Required and never null: always written.</summary>
    Required,

    /// <summary>Required, null allowed: null is written as null.</summary>
    RequiredNullable,

    /// <summary>Optional and never null: null means absent and is not written.</summary>
    Optional,

    /// <summary>Optional, null allowed: absent and null are two things and are kept apart.</summary>
    OptionalNullable,
}
