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
            => value is null ? null : JsonBody.Write(value, codec, serializer, isSent: true);

        /// <summary>Returns the members, or the items, which have no name.</summary>
        public static IReadOnlyList<KeyValuePair<string?, string>>? Members<T>(T? value, JsonCodec<T> codec, JsonBodySerializer serializer)
            => value is null ? null : JsonParts.Of(JsonBody.Write(value, codec, serializer, isSent: true), canRepeat: true);

        /// <summary>Returns what is in the value at any depth, under names such as <c>name[member]</c>.</summary>
        public static IEnumerable<KeyValuePair<string?, string>>? DeepMembers<T>(string name, T? value, JsonCodec<T> codec, JsonBodySerializer serializer)
            => value is null ? null : JsonParts.DeepOf(name, new JsonPart(JsonBody.Write(value, codec, serializer, isSent: true)));

        /// <summary>Returns the names and values of the members in turn, or the items.</summary>
        public static IReadOnlyList<string>? List<T>(T? value, JsonCodec<T> codec, JsonBodySerializer serializer)
            => value is null ? null : JsonParts.Flatten(JsonParts.Of(JsonBody.Write(value, codec, serializer, isSent: true), canRepeat: false));

        /// <summary>Returns a text for each item of a list of lists, whose inner lists the separators join.</summary>
        /// <exception cref="ArgumentException">A text has one of the separators.</exception>
        public static IReadOnlyList<string>? Lists<T>(T? value, JsonCodec<T> codec, JsonBodySerializer serializer, string separators, string parameter)
            => value is null ? null : JsonParts.Lists(JsonBody.Write(value, codec, serializer, isSent: true), separators, parameter);

        /// <summary>Returns <c>name=value</c> for every member, or the items.</summary>
        /// <exception cref="ArgumentException">A name has an equals sign.</exception>
        public static IReadOnlyList<string>? Pairs<T>(T? value, JsonCodec<T> codec, JsonBodySerializer serializer, string parameter)
            => value is null ? null : JsonParts.Join(JsonParts.Of(JsonBody.Write(value, codec, serializer, isSent: true), canRepeat: false), parameter);
    }
}
