#nullable enable

namespace CceGen.Runtime
{
    using global::System.Collections.Generic;
    using global::System.Net.Http;

    /// <content>Messages that the user makes.</content>
    internal sealed partial class OperationRequest
    {
        /// <summary>Takes the headers, the version and the options of a message. Its URL, its method and its content are not used.</summary>
        public void TakeMessage(HttpRequestMessage message)
        {
            foreach (var header in message.Headers)
            {
                Headers.TryAddWithoutValidation(header.Key, header.Value);
            }

            Version = message.Version;
#if NET5_0_OR_GREATER
            VersionPolicy = message.VersionPolicy;
            IDictionary<string, object?> options = Options;
            foreach (var option in (IDictionary<string, object?>)message.Options)
#else
            var options = Properties;
            foreach (var option in message.Properties)
#endif
            {
                options[option.Key] = option.Value;
            }
        }
    }
}
