#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::System.Collections.Generic;
    using global::System.Collections.ObjectModel;
    using global::Newtonsoft.Json;

    /// <content>Lists.</content>
    internal static partial class JsonCodecs
    {
        /// <typeparam name="TList">Any interface of a list, or a collection of the framework.</typeparam>
        /// <typeparam name="TItem">The type of an item.</typeparam>
        public static JsonCodec<TList> List<TList, TItem>(JsonCodec<TItem> item)
            where TList : class, IEnumerable<TItem>
            => new ListCodec<TList, TItem>(item);

        private sealed class ListCodec<TList, TItem> : JsonCodec<TList>
            where TList : class, IEnumerable<TItem>
        {
            private readonly JsonCodec<TItem> _item;

            public ListCodec(JsonCodec<TItem> item) => _item = item;

            public override TList Read(JsonReader reader)
            {
                if (reader.TokenType == JsonToken.Null)
                {
                    return null;
                }

                if (JsonSettings.ReaderOf(typeof(TList)) is { } own)
                {
                    return (TList)own.ReadJson(reader, typeof(TList), null, JsonSettings.Current);
                }

                JsonScalars.Expect(reader, JsonToken.StartArray, "an array");
                JsonLimits.CheckStack(reader.Depth);
                var items = new List<TItem>();
                while (_item.MoveNext(reader) != JsonToken.EndArray)
                {
                    // Null is no value of such an item.
                    if (reader.TokenType != JsonToken.Null || default(TItem) is null)
                    {
                        items.Add(_item.Read(reader));
                    }
                }

                return Create(items);
            }

            public override void Write(JsonWriter writer, TList value)
            {
                if (value is null)
                {
                    writer.WriteNull();
                    return;
                }

                JsonLimits.CheckStack(writer);
                writer.WriteStartArray();
                if (value is List<TItem> items)
                {
                    // Without an enumerator on the heap.
                    foreach (var item in items)
                    {
                        _item.Write(writer, item);
                    }
                }
                else
                {
                    foreach (var item in value)
                    {
                        _item.Write(writer, item);
                    }
                }

                writer.WriteEndArray();
            }

            private static TList Create(List<TItem> items)
            {
                object list = typeof(TList) == typeof(Collection<TItem>) ? new Collection<TItem>(items)
                    : typeof(TList) == typeof(ObservableCollection<TItem>) ? new ObservableCollection<TItem>(items)
                    : items;
                return (TList)list;
            }
        }
    }
}
