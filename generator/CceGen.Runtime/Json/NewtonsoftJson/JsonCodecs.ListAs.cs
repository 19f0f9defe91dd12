#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::System.Collections.Generic;
    using global::Newtonsoft.Json;

    /// <content>Lists that are read as another class than usual.</content>
    internal static partial class JsonCodecs
    {
        /// <typeparam name="TList">Any interface of a list.</typeparam>
        /// <typeparam name="TItem">The type of an item.</typeparam>
        /// <typeparam name="TClass">The collection of the framework that is read.</typeparam>
        public static JsonCodec<TList> ListAs<TList, TItem, TClass>(JsonCodec<TItem> item)
            where TList : class, IEnumerable<TItem>
            where TClass : class, TList
            => new ListAsCodec<TList, TClass>(JsonCodecs.List<TList, TItem>(item), JsonCodecs.List<TClass, TItem>(item));

        private sealed class ListAsCodec<TList, TClass> : JsonCodec<TList>
            where TList : class
            where TClass : class, TList
        {
            private readonly JsonCodec<TList> _written;
            private readonly JsonCodec<TClass> _read;

            public ListAsCodec(JsonCodec<TList> written, JsonCodec<TClass> read)
            {
                _written = written;
                _read = read;
            }

            public override TList Read(JsonReader reader) => JsonSettings.ReaderOf(typeof(TList)) is null ? _read.Read(reader) : _written.Read(reader);

            public override void Write(JsonWriter writer, TList value) => _written.Write(writer, value);
        }
    }
}
