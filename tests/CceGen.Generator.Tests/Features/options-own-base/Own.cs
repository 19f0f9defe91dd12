#nullable disable
#pragma warning disable CA1054, CA1062, CA2000, IDE0161 // An example of a base class as NSwag wants it, for C# 9; the client disposes the message.

namespace OwnClients
{
    using System.Net.Http;
    using System.Text;
    using System.Threading;
    using System.Threading.Tasks;

    /// <summary>What the base class gets.</summary>
    public sealed class OwnConfiguration
    {
        /// <summary>The user of the requests.</summary>
        public string User { get; set; }
    }

    /// <summary>What all clients have.</summary>
    public interface IHasUser
    {
        /// <summary>The user of the requests.</summary>
        string User { get; }
    }

    /// <summary>The base of a client that adds a header to each message and counts responses.</summary>
    /// <typeparam name="T">The type of the count's name.</typeparam>
    public class PetsBase<T>
    {
        /// <summary>Initializes a new instance of the class.</summary>
        /// <param name="configuration">The configuration.</param>
        protected PetsBase(OwnConfiguration configuration) => User = configuration.User;

        /// <summary>The user of the requests.</summary>
        public string User { get; }

        /// <summary>The number of responses.</summary>
        public int Responses { get; private set; }

        /// <summary>Makes a message.</summary>
        /// <param name="cancellationToken">Cancels the call.</param>
        /// <returns>The message.</returns>
        protected Task<HttpRequestMessage> CreateHttpRequestMessageAsync(CancellationToken cancellationToken)
        {
            var message = new HttpRequestMessage();
            message.Headers.Add("X-User", User);
            return Task.FromResult(message);
        }

        /// <summary>Changes the URL of a request.</summary>
        /// <param name="client">The client.</param>
        /// <param name="request">The request.</param>
        /// <param name="urlBuilder">The URL.</param>
        /// <param name="cancellationToken">Cancels the call.</param>
        /// <returns>A task.</returns>
        protected static Task PrepareRequestAsync(HttpClient client, HttpRequestMessage request, StringBuilder urlBuilder, CancellationToken cancellationToken)
        {
            urlBuilder.Append("?trace=1");
            return Task.CompletedTask;
        }

        /// <summary>Changes a request.</summary>
        /// <param name="client">The client.</param>
        /// <param name="request">The request.</param>
        /// <param name="url">The URL.</param>
        /// <param name="cancellationToken">Cancels the call.</param>
        /// <returns>A task.</returns>
        protected static Task PrepareRequestAsync(HttpClient client, HttpRequestMessage request, string url, CancellationToken cancellationToken)
        {
            request.Headers.Add("X-Url", url);
            return Task.CompletedTask;
        }

        /// <summary>Counts a response.</summary>
        /// <param name="client">The client.</param>
        /// <param name="response">The response.</param>
        /// <param name="cancellationToken">Cancels the call.</param>
        /// <returns>A task.</returns>
        protected Task ProcessResponseAsync(HttpClient client, HttpResponseMessage response, CancellationToken cancellationToken)
        {
            Responses++;
            return Task.CompletedTask;
        }

        /// <summary>Changes the settings of either library.</summary>
        /// <param name="settings">The settings.</param>
        /// <typeparam name="TSettings">Their type.</typeparam>
        protected static void UpdateJsonSerializerSettings<TSettings>(TSettings settings)
        {
        }
    }

    /// <summary>The same for another client.</summary>
    /// <typeparam name="T">The type of the count's name.</typeparam>
    public class HomesBase<T> : PetsBase<T>
    {
        /// <summary>Initializes a new instance of the class.</summary>
        /// <param name="configuration">The configuration.</param>
        protected HomesBase(OwnConfiguration configuration)
            : base(configuration)
        {
        }
    }
}
