#nullable disable
#pragma warning disable CA1054, CA1822, IDE0161 // The client calls them as methods of its own; this is for C# 9.

namespace OwnHttp
{
    using System.Net.Http;
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
}

namespace Feature
{
    using System.Globalization;
    using System.Net.Http;
    using System.Text;
    using System.Threading;
    using System.Threading.Tasks;
    using OwnHttp;

    public partial class FeatureClient
    {
        private Task PrepareRequestAsync(ISender client, HttpRequestMessage request, StringBuilder urlBuilder, CancellationToken cancellationToken)
        {
            urlBuilder.Append("?n=").Append(client.Count.ToString(CultureInfo.InvariantCulture));
            return Task.CompletedTask;
        }

        private Task PrepareRequestAsync(ISender client, HttpRequestMessage request, string url, CancellationToken cancellationToken) => Task.CompletedTask;

        private Task ProcessResponseAsync(ISender client, HttpResponseMessage response, CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
