#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::Newtonsoft.Json;

    /// <summary>The codecs of scalars, of any JSON, and of lists, maps and nullable values of other codecs: each part is a file.</summary>
    internal static partial class JsonCodecs
    {
        /// <summary>Reads a value or null.</summary>
        public static T? ReadNullable<T>(this JsonCodec<T> codec, JsonReader reader)
            where T : struct
            => reader.TokenType == JsonToken.Null ? null : codec.Read(reader);

        /// <summary>Reads the value of the member whose name the reader is at, or null.</summary>
        public static T? ReadNextNullable<T>(this JsonCodec<T> codec, JsonReader reader)
            where T : struct
        {
            codec.MoveNext(reader);
            return codec.ReadNullable(reader);
        }

        /// <summary>Writes a member, null included.</summary>
        public static void WriteNullable<T>(this JsonCodec<T> codec, JsonWriter writer, string name, T? value)
            where T : struct
        {
            if (value is { } given)
            {
                codec.Write(writer, name, given);
            }
            else
            {
                writer.WritePropertyName(name);
                writer.WriteNull();
            }
        }

        /// <summary>Writes a member that is there, null included.</summary>
        public static void WriteNullable<T>(this JsonCodec<T> codec, JsonWriter writer, string name, JsonOptional<T?> member)
            where T : struct
        {
            if (member.IsSet)
            {
                codec.WriteNullable(writer, name, member.Value);
            }
        }

        /// <summary>Writes a member that is not null.</summary>
        public static void WriteOptional<T>(this JsonCodec<T> codec, JsonWriter writer, string name, T? value)
            where T : struct
        {
            if (value is { } given)
            {
                codec.Write(writer, name, given);
            }
        }
    }
}
