#nullable enable

namespace CceGen.Runtime
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Linq;
    using global::System.Net.Http;
    using global::System.Net.Http.Headers;
    using global::System.Threading;

    /// <summary>Keeps the header Retry-After of the last response, and that response as long as its facts may be needed.</summary>
    internal sealed class RetryAfterHint
    {
        // Whatever the server requests: a caller is waiting.
        private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

        private static readonly AsyncLocal<RetryAfterHint?> Current = new AsyncLocal<RetryAfterHint?>();

        private RetryConditionHeaderValue? _value;
        private OperationRequest? _request;
        private HttpResponseMessage? _response;

        /// <summary>Clears the hint and offers it to the next request of this asynchronous flow.</summary>
        public void Begin()
        {
            _value = null;
            Current.Value = this;
        }

        /// <summary>Takes the hint that a poll offers; null when nobody polls. No other request gets it: the handlers of a request may send some.</summary>
        public static RetryAfterHint? Take()
        {
            var hint = Current.Value;
            if (hint is not null)
            {
                Current.Value = null;
            }

            return hint;
        }

        public void Read(OperationRequest request, HttpResponseMessage response)
        {
            _value = response.Headers.RetryAfter;
            _request = request;
            _response = response;
        }

        /// <summary>Returns the facts of the last response, for an exception with this message.</summary>
        public ResponseFacts CreateFacts(string message) => ResponseFacts.Of(_request!, _response!, message);

        /// <summary>Releases the response: nothing is kept until the next poll.</summary>
        public void Forget()
        {
            _request = null;
            _response = null;
        }

        /// <summary>Reads the headers of an exception, unless the response itself had the header.</summary>
        public void Read(IReadOnlyDictionary<string, IEnumerable<string>>? headers)
        {
            if (_value is null && headers is not null && headers.TryGetValue("Retry-After", out var values)
                && RetryConditionHeaderValue.TryParse(values.FirstOrDefault(), out var value))
            {
                _value = value;
            }
        }

        /// <summary>Returns the time that the server requests; null when it requests none.</summary>
        public TimeSpan? DelayAt(DateTimeOffset now)
        {
            var delay = _value?.Delta ?? _value?.Date - now;
            return delay > Longest ? Longest : delay;
        }
    }
}
