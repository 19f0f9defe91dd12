#nullable disable
#pragma warning disable CA1054, CA1062, IDE0161 // An example as NSwag wants it, for C# 9.

namespace OwnHttp
{
    using System.Globalization;
    using System.Net.Http;
    using System.Text;
    using System.Threading;
    using System.Threading.Tasks;

    /// <summary>Sends requests, and is no <see cref="HttpClient"/>.</summary>
    public interface ISender
    {
        /// <summary>The number of requests.</summary>
        int Count { get; }

        /// <summary>Sends a request.</summary>
        /// <param name="request">The request.</param>
        /// <param name="completionOption">When the task completes.</param>
        /// <param name="cancellationToken">Cancels the call.</param>
        /// <returns>The response.</returns>
        Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, HttpCompletionOption completionOption, CancellationToken cancellationToken);
    }

    /// <summary>The base of a client that sends with it.</summary>
    public class SendingBase
    {
        /// <summary>Initializes a new instance of the class.</summary>
        protected SendingBase()
        {
        }

        /// <summary>Appends the number of requests.</summary>
        /// <param name="client">What sends.</param>
        /// <param name="request">The request.</param>
        /// <param name="urlBuilder">The URL.</param>
        /// <param name="cancellationToken">Cancels the call.</param>
        /// <returns>A task.</returns>
        protected static Task PrepareRequestAsync(ISender client, HttpRequestMessage request, StringBuilder urlBuilder, CancellationToken cancellationToken)
        {
            urlBuilder.Append("?n=").Append(client.Count.ToString(CultureInfo.InvariantCulture));
            return Task.CompletedTask;
        }

        /// <summary>Does nothing.</summary>
        /// <param name="client">What sends.</param>
        /// <param name="request">The request.</param>
        /// <param name="url">The URL.</param>
        /// <param name="cancellationToken">Cancels the call.</param>
        /// <returns>A task.</returns>
        protected static Task PrepareRequestAsync(ISender client, HttpRequestMessage request, string url, CancellationToken cancellationToken) => Task.CompletedTask;

        /// <summary>Does nothing.</summary>
        /// <param name="client">What sends.</param>
        /// <param name="response">The response.</param>
        /// <param name="cancellationToken">Cancels the call.</param>
        /// <returns>A task.</returns>
        protected static Task ProcessResponseAsync(ISender client, HttpResponseMessage response, CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
