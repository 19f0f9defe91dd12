#nullable enable

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::System.Collections;
    using global::System.Linq;
    using global::Newtonsoft.Json;

    /// <summary>Writes members whose lists and maps are filled, and not replaced.</summary>
    internal static class FilledMemberExtensions
    {
        /// <summary>Writes a list or a map that was read, or has items.</summary>
        public static void WriteFilled<T>(this JsonCodec<T> codec, JsonWriter writer, string name, JsonOptional<T> member)
        {
            if (member.IsSet || (member.Value is IEnumerable items && items.Cast<object?>().Any()))
            {
                codec.Write(writer, name, member.Value);
            }
        }
    }
}
