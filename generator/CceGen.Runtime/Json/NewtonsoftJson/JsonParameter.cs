#nullable enable

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::System;
    using global::System.Collections.Generic;

    /// <summary>Writes parameters that are objects, or anything else that has its own JSON. Null stays null.</summary>
    internal static class JsonParameter
    {
        /// <summary>Returns the JSON.</summary>
        public static string? Text<T>(T? value, JsonCodec<T> codec, JsonBodySerializer serializer)
            => value is null ? null : JsonBody.Write(value, codec, serializer);

        /// <summary>Returns the members, or the items, which have no name.</summary>
        /// <exception cref="ArgumentException">A value is nested too deeply to be sent.</exception>
        public static IReadOnlyList<KeyValuePair<string?, string>>? Members<T>(T? value, JsonCodec<T> codec, JsonBodySerializer serializer, string parameter)
            => value is null ? null : JsonParts.Of(JsonBody.Write(value, codec, serializer), parameter);

        /// <summary>Returns what is in the value at any depth, under names such as <c>name[member]</c>.</summary>
        public static IEnumerable<KeyValuePair<string?, string>>? DeepMembers<T>(string name, T? value, JsonCodec<T> codec, JsonBodySerializer serializer)
            => value is null ? null : JsonParts.DeepOf(name, new JsonPart(JsonBody.Write(value, codec, serializer)));

        /// <summary>Returns the names and values of the members in turn, or the items.</summary>
        /// <exception cref="ArgumentException">A value is nested.</exception>
        public static IReadOnlyList<string>? List<T>(T? value, JsonCodec<T> codec, JsonBodySerializer serializer, string parameter)
            => Members(value, codec, serializer, parameter) is { } members ? JsonParts.Flatten(members, parameter) : null;

        /// <summary>Returns <c>name=value</c> for every member, or the items.</summary>
        /// <exception cref="ArgumentException">A value is nested, or a name has an equals sign.</exception>
        public static IReadOnlyList<string>? Pairs<T>(T? value, JsonCodec<T> codec, JsonBodySerializer serializer, string parameter)
            => Members(value, codec, serializer, parameter) is { } members ? JsonParts.Join(members, parameter) : null;
    }
}
