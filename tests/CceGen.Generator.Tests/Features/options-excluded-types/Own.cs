#nullable disable
#pragma warning disable CA1027, CA1707, IDE0161 // For C# 9, and for the two namespaces that the document's types have in tests.

namespace Feature
{
}

namespace Features.options_excluded_types
{
}

namespace OwnTypes
{
    using Feature;
    using Features.options_excluded_types;

    /// <summary>What the document describes with fewer members.</summary>
    public class Owner
    {
        /// <summary>The name.</summary>
        public string Name { get; set; }

        /// <summary>A member that the document does not describe.</summary>
        public int Age { get; set; }
    }

    /// <summary>An enum with a name of the user's own.</summary>
    public enum Mood
    {
        /// <summary>Not known.</summary>
        None = 0,

        /// <summary>The number 2.</summary>
        Merry = 2,
    }

    /// <summary>An error with a generated type in it.</summary>
    public class Problem
    {
        /// <summary>What happened.</summary>
        public string Title { get; set; }

        /// <summary>The pet that it happened to.</summary>
        public Pet Pet { get; set; }
    }
}
