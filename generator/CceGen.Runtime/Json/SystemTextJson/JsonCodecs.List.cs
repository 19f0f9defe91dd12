#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.SystemTextJson
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Collections.ObjectModel;
    using global::System.Text.Json;
    using global::System.Threading;

    /// <content>Lists.</content>
    internal static partial class JsonCodecs
    {
        /// <typeparam name="TList">Any interface of a list, or a collection of the framework.</typeparam>
        /// <typeparam name="TItem">The type of an item.</typeparam>
        public static JsonCodec<TList> List<TList, TItem>(JsonCodec<TItem> item)
            where TList : class, IEnumerable<TItem>
            => ListCodec<TList, TItem>.Of(item);

        private sealed class ListCodec<TList, TItem> : JsonCodec<TList>
            where TList : class, IEnumerable<TItem>
        {
            // A longer list is not copied.
            private const int LongestCopied = 32;

            private static ListCodec<TList, TItem> _last;

            private readonly JsonCodec<TItem> _item;

            private List<TItem> _kept;

            private ListCodec(JsonCodec<TItem> item) => _item = item;

            /// <summary>Returns the codec; the last one again for the same items, as they are for nearly all types.</summary>
            public static ListCodec<TList, TItem> Of(JsonCodec<TItem> item)
                => _last is { } last && ReferenceEquals(last._item, item) ? last : _last = new ListCodec<TList, TItem>(item);

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
                var items = Interlocked.Exchange(ref _kept, null) ?? new List<TItem>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    // Null is no value of such an item.
                    if (reader.TokenType != JsonTokenType.Null || default(TItem) is null)
                    {
                        items.Add(_item.Read(ref reader));
                    }
                }

                return Create(Exact(items));
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

            // Most lists are short: one is read into a list that is kept for the next one, and is then as long as it has to be.
            private List<TItem> Exact(List<TItem> items)
            {
                if (items.Count > LongestCopied)
                {
                    return items;
                }

                var exact = new List<TItem>(items);
                items.Clear();
                _kept = items;
                return exact;
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
