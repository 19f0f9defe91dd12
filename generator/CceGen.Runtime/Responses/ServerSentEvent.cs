#nullable enable

namespace CceGen.Runtime.Client
{
    using global::System;
    using global::CceGen.Runtime;
    using global::CceGen.Runtime.NewtonsoftJson;

    /// <summary>An event of a <c>text/event-stream</c>.</summary>
    public partial class ServerSentEvent
    {
        /// <summary>Initializes a new instance, for example in a test.</summary>
        /// <param name="eventType">The type of the event.</param>
        /// <param name="data">The data as text.</param>
        /// <param name="lastEventId">The last id that the server gave.</param>
        /// <param name="retry">The time before the next connection; null for none.</param>
        public ServerSentEvent(string eventType, string data, string lastEventId, TimeSpan? retry)
        {
            EventType = eventType;
            Data = data;
            LastEventId = lastEventId;
            Retry = retry;
        }

        internal ServerSentEvent(ServerSentEventItems item)
            : this(item.EventType, item.Text, item.LastEventId, item.Retry)
        {
        }

        /// <summary>The type of the event; <c>message</c> when the server gives none.</summary>
        public string EventType { get; }

        /// <summary>The data as text, with a line feed between two lines.</summary>
        public string Data { get; }

        /// <summary>The last id that the server gave, with this event or an earlier one, for the header <c>Last-Event-ID</c>; empty for none.</summary>
        public string LastEventId { get; }

        /// <summary>How long the server wants a client to wait before it connects again; null when it has not said so.</summary>
        public TimeSpan? Retry { get; }
    }

    /// <summary>An event of a <c>text/event-stream</c> whose data the document describes.</summary>
    /// <typeparam name="T">The type of the data.</typeparam>
    public partial class ServerSentEvent<T> : ServerSentEvent
    {
        private readonly Func<ServerSentEvent<T>, T> _read;
        private T _value = default!;
        private bool _hasValue;

        /// <summary>Initializes a new instance, for example in a test.</summary>
        /// <param name="eventType">The type of the event.</param>
        /// <param name="data">The data as text.</param>
        /// <param name="value">The data.</param>
        /// <param name="lastEventId">The last id that the server gave.</param>
        /// <param name="retry">The time before the next connection; null for none.</param>
        public ServerSentEvent(string eventType, string data, T value, string lastEventId, TimeSpan? retry)
            : base(eventType, data, lastEventId, retry)
        {
            _read = _ => value;
        }

        internal ServerSentEvent(ServerSentEventItems item, Func<string, T?> parse, bool isNullable = false)
            : base(item)
        {
            var facts = item.Facts;
            _read = read => read.Parse(facts, parse, isNullable);
        }

        /// <summary>
        /// The data. It is read when it is asked for: a server may send events of other types, or a last one such as <c>[DONE]</c>,
        /// whose <see cref="ServerSentEvent.Data"/> is something else.
        /// </summary>
        /// <exception cref="ApiException">The data is not what the document promises.</exception>
        public T Value
        {
            get
            {
                if (!_hasValue)
                {
                    _value = _read(this);
                    _hasValue = true;
                }

                return _value;
            }
        }

        private T Parse(ResponseFacts facts, Func<string, T?> parse, bool isNullable)
        {
            try
            {
                if (parse(Data) is var value && (value is not null || isNullable))
                {
                    return value!;
                }
            }
            catch (Exception exception) when (JsonBody.IsUnreadable(exception))
            {
                throw ApiException.Unreadable(facts, Data, exception);
            }

            throw ApiException.Unreadable(facts, Data, null);
        }
    }
}
