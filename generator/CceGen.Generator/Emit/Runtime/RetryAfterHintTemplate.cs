using CceGen.Generator.Model;

namespace CceGen.Generator.Emit.Runtime;

/// <summary>The helper that keeps what an answer says about the next question.</summary>
internal static class RetryAfterHintTemplate
{
    public static RuntimeFile Emit(FileModel model) => RuntimeTemplate.Emit(
        model, "RetryAfterHint", Text, "System", "System.Collections.Generic", "System.Linq", "System.Net.Http", "System.Net.Http.Headers");

    private const string Text = """
        /// <summary>
        /// Keeps what an answer says about the time of the next question: its header Retry-After. And which answer it was, as long as
        /// somebody may want its facts.
        /// </summary>
        [Generated]
        internal sealed class RetryAfterHint
        {
            // A server that asks for more is not taken at its word: somebody is waiting.
            private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

            private RetryConditionHeaderValue~ _value;
            private OperationRequest~ _request;
            private HttpResponseMessage~ _response;

            public void Clear() => _value = null;

            public void Read(OperationRequest request, HttpResponseMessage response)
            {
                _value = response.Headers.RetryAfter;
                _request = request;
                _response = response;
            }

            /// <summary>The facts of the answer that was read last, for an exception with this message.</summary>
            public ResponseFacts CreateFacts(string message) => ResponseFacts.Of(_request^, _response^, message);

            /// <summary>Lets go of the answer: who waits for the next one keeps nothing.</summary>
            public void Forget()
            {
                _request = null;
                _response = null;
            }

            /// <summary>Reads the headers of an exception; what the answer itself said stands.</summary>
            public void Read(IReadOnlyDictionary<string, IEnumerable<string>>~ headers)
            {
                if (_value is null && headers is not null && headers.TryGetValue("Retry-After", out var values)
                    && RetryConditionHeaderValue.TryParse(values.FirstOrDefault(), out var value))
                {
                    _value = value;
                }
            }

            /// <summary>How long the server asks to wait; null when it does not say.</summary>
            public TimeSpan? DelayAt(DateTimeOffset now)
            {
                var delay = _value?.Delta ?? _value?.Date - now;
                return delay > Longest ? Longest : delay;
            }
        }
        """;
}
