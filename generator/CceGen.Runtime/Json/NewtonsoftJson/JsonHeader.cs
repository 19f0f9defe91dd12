#nullable enable

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::System;

    /// <summary>Reads headers of responses, whatever the settings of the client are.</summary>
    internal static class JsonHeader
    {
        private static readonly JsonBodySerializer Serializer = new JsonBodySerializer(JsonBody.CreateSettings());

        /// <summary>Returns the value of a header; the default of the type when it is not there.</summary>
        /// <param name="name">The name of the header.</param>
        /// <param name="json">The JSON that <c>HeaderJson</c> has made of it.</param>
        /// <param name="codec">Reads it.</param>
        /// <exception cref="FormatException">The header does not have the type.</exception>
        public static T? Read<T>(string name, string? json, JsonCodec<T> codec)
        {
            try
            {
                return json is null ? default : JsonBody.Parse(json, codec, Serializer);
            }
            catch (Exception exception) when (JsonBody.IsUnreadable(exception))
            {
                throw new FormatException($"The header '{name}' is not of the type that the document gives it.", exception);
            }
        }
    }
}
