#nullable enable

namespace CceGen.Runtime
{
    /// <summary>How a value that is not one text becomes fields of a form.</summary>
    internal enum FormStyle
    {
        /// <summary>A list is a field for each item, an object one of JSON.</summary>
        Repeated,

        /// <summary>JSON, whatever the value is.</summary>
        Json,

        /// <summary>A list is a field for each item, an object one for each member, with the name of the member.</summary>
        Exploded,

        /// <summary>The items of a list, or the names and values of an object, with commas between them.</summary>
        Comma,

        /// <summary>As <see cref="Comma"/>, with spaces.</summary>
        Space,

        /// <summary>As <see cref="Comma"/>, with tabs.</summary>
        Tab,

        /// <summary>As <see cref="Comma"/>, with <c>|</c>.</summary>
        Pipe,

        /// <summary>A field for each value, with its path in the name: <c>a[b][c]</c>.</summary>
        DeepObject,
    }
}
