#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::System.Collections.Generic;
    using global::Newtonsoft.Json;

    /// <content>Lists that are classes of the document.</content>
    internal static partial class JsonCodecs
    {
        /// <typeparam name="TList">The class.</typeparam>
        /// <typeparam name="TItem">The type of an item.</typeparam>
        public static JsonCodec<TList> NamedList<TList, TItem>(JsonCodec<TItem> item)
            where TList : class, ICollection<TItem>, new()
            => new NamedListCodec<TList, TItem>(JsonCodecs.List<ICollection<TItem>, TItem>(item));

        private sealed class NamedListCodec<TList, TItem> : JsonCodec<TList>
            where TList : class, ICollection<TItem>, new()
        {
            private readonly JsonCodec<ICollection<TItem>> _items;

            public NamedListCodec(JsonCodec<ICollection<TItem>> items) => _items = items;

            public override TList Read(JsonReader reader)
            {
                if (JsonSettings.ReaderOf(typeof(TList)) is { } own)
                {
                    return reader.TokenType == JsonToken.Null ? null : (TList)own.ReadJson(reader, typeof(TList), null, JsonSettings.Current);
                }

                if (_items.Read(reader) is not { } items)
                {
                    return null;
                }

                var list = new TList();
                foreach (var item in items)
                {
                    list.Add(item);
                }

                return list;
            }

            public override void Write(JsonWriter writer, TList value) => _items.Write(writer, value);
        }
    }
}
