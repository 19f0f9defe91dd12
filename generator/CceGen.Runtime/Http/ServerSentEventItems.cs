#nullable enable

namespace CceGen.Runtime
{
    using global::System;
    using global::System.Globalization;
    using global::System.IO;
    using global::System.Text;
    using global::System.Threading;
    using global::System.Threading.Tasks;

    /// <summary>The events of a <c>text/event-stream</c>, after the rules of the HTML standard.</summary>
    internal sealed class ServerSentEventItems : ResponseItems
    {
        private const long LongestRetry = int.MaxValue;

        private readonly ResponseLines _lines;
        private readonly StringBuilder _data = new StringBuilder();
        private string _type = "";
        private string _id = "";

        public ServerSentEventItems(Stream body, ResponseFacts facts)
            : base(facts) => _lines = new ResponseLines(body, '\r', isStrict: false);

        /// <summary>The type of the event: <c>message</c> when the server gives none.</summary>
        public string EventType { get; private set; } = "";

        /// <summary>The last id that the server gave, with this event or an earlier one; empty for none.</summary>
        public string LastEventId { get; private set; } = "";

        /// <summary>How long the server wants a client to wait before it connects again; null when it said nothing.</summary>
        public TimeSpan? Retry { get; private set; }

        public override async Task<bool> ReadAsync(CancellationToken cancellationToken)
        {
            // An event that the end of the body cuts off is none.
            while (await _lines.ReadAsync(cancellationToken).ConfigureAwait(false) && _lines.End is not null)
            {
                if (_lines.Text.Length > 0)
                {
                    ReadField(_lines.Text);
                }
                else if (EndEvent())
                {
                    return true;
                }
            }

            return false;
        }

        private bool EndEvent()
        {
            LastEventId = _id;
            var hasData = _data.Length > 0;
            if (hasData)
            {
                Text = _data.ToString(0, _data.Length - 1);
                EventType = _type.Length > 0 ? _type : "message";
            }

            _data.Clear();
            _type = "";
            return hasData;
        }

        private void ReadField(string line)
        {
            var colon = line.IndexOf(':');
            var name = colon < 0 ? line : line.Substring(0, colon);
            var start = colon + 1;
            if (start < line.Length && line[start] == ' ')
            {
                start++;
            }

            var value = colon < 0 ? "" : line.Substring(start);
            switch (name)
            {
                case "data":
                    _data.Append(value).Append('\n');
                    break;
                case "event":
                    _type = value;
                    break;
                case "id" when value.IndexOf('\0') < 0:
                    _id = value;
                    break;
                case "retry" when long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds) && milliseconds <= LongestRetry:
                    Retry = TimeSpan.FromMilliseconds(milliseconds);
                    break;
            }
        }
    }
}
