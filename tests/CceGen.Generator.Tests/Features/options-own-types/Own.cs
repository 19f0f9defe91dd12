#nullable enable
#pragma warning disable IDE0161 // An example of a type of the user's, for C# 9.

namespace OwnTypes
{
    /// <summary>What any JSON is for a user whose service sends nothing else.</summary>
    public sealed class Box
    {
        /// <summary>The width.</summary>
        public int Width { get; set; }

        /// <summary>The label.</summary>
        public string? Label { get; set; }
    }
}
