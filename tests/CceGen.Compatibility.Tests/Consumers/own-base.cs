#nullable disable
namespace Shop
{
    using System;
    using System.Collections.Generic;
    using System.Net.Http;
    using System.Text;
    using System.Threading;
    using System.Threading.Tasks;

    public sealed class ShopConfiguration
    {
        public string Token { get; set; }

        public List<string> Log { get; } = new List<string>();
    }

    public abstract class ShopClientBase
    {
        private readonly ShopConfiguration _configuration;

        protected ShopClientBase(ShopConfiguration configuration) => _configuration = configuration;

        protected Task<HttpRequestMessage> CreateHttpRequestMessageAsync(CancellationToken cancellationToken)
        {
            var message = new HttpRequestMessage();
            message.Headers.TryAddWithoutValidation("X-Token", _configuration.Token);
            return Task.FromResult(message);
        }

        protected Task PrepareRequestAsync(HttpClient client, HttpRequestMessage request, StringBuilder urlBuilder, CancellationToken cancellationToken)
        {
            urlBuilder.Append(urlBuilder.ToString().IndexOf('?') < 0 ? '?' : '&').Append("v=2");
            return Task.CompletedTask;
        }

        protected Task PrepareRequestAsync(HttpClient client, HttpRequestMessage request, string url, CancellationToken cancellationToken)
        {
            _configuration.Log.Add(request.Method + " v=2: " + url.EndsWith("v=2", StringComparison.Ordinal));
            return Task.CompletedTask;
        }

        protected Task ProcessResponseAsync(HttpClient client, HttpResponseMessage response, CancellationToken cancellationToken)
        {
            _configuration.Log.Add("status " + (int)response.StatusCode);
            return Task.CompletedTask;
        }
    }

    public static class Consumer
    {
        public static async Task<string[]> RunAsync(HttpMessageHandler handler)
        {
            var configuration = new ShopConfiguration { Token = "secret" };
            var client = new CustomersClient(configuration, new HttpClient(handler) { BaseAddress = new Uri("http://shop.test/api/") });
            configuration.Log.Add("count " + await client.Customers_countAsync());
            await new OrdersClient(configuration, new HttpClient(handler) { BaseAddress = new Uri("http://shop.test/api/") }).DeleteOrderAsync(Guid.Empty);
            return configuration.Log.ToArray();
        }
    }
}
