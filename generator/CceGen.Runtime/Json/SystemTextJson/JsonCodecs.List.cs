#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.SystemTextJson
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Collections.ObjectModel;
    using global::System.Text.Json;

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

            public override TList Read(ref Utf8JsonReader reader)
            {
                if (Own is { } own)
                {
                    return own.Read(ref reader, typeof(TList), JsonSettings.Current);
                }

                if (reader.TokenType == JsonTokenType.Null)
                {
                    return null;
                }

                JsonScalars.Expect(ref reader, JsonTokenType.StartArray, "an array");
                JsonLimits.CheckStack(reader.CurrentDepth);
                var items = new List<TItem>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    // Null is no value of such an item.
                    if (reader.TokenType != JsonTokenType.Null || default(TItem) is null)
                    {
                        items.Add(_item.Read(ref reader));
                    }
                }

                return Create(items);
            }

            public override void Write(Utf8JsonWriter writer, TList value)
            {
                if (value is null)
                {
                    writer.WriteNullValue();
                    return;
                }

                if (Own is { } own)
                {
                    own.Write(writer, value, JsonSettings.Current);
                    return;
                }

                JsonLimits.CheckDepth(writer);
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
