#nullable disable
namespace Shop
{
    using System;
    using System.Collections.Generic;
    using System.IO;
    using System.Net.Http;
    using System.Threading;
    using System.Threading.Tasks;

    public sealed class ShopHttpClient : HttpClient
    {
        private readonly ShopConfiguration _configuration;

        public ShopHttpClient(ShopConfiguration configuration)
            : base(configuration.Handler, disposeHandler: false) => _configuration = configuration;

        public List<string> Log => _configuration.Log;

        protected override void Dispose(bool disposing)
        {
            _configuration.Log.Add("disposed");
            base.Dispose(disposing);
        }
    }

    public sealed class ShopConfiguration
    {
        public HttpMessageHandler Handler { get; set; }

        public List<string> Log { get; } = new List<string>();
    }

    public abstract class ShopClientBase
    {
        private readonly ShopConfiguration _configuration;

        protected ShopClientBase(ShopConfiguration configuration) => _configuration = configuration;

        protected async Task<ShopHttpClient> CreateHttpClientAsync(CancellationToken cancellationToken)
        {
            await Task.Yield();
            cancellationToken.ThrowIfCancellationRequested();
            _configuration.Log.Add("created");
            var client = new ShopHttpClient(_configuration);
            client.DefaultRequestHeaders.TryAddWithoutValidation("X-Token", "secret");
            return client;
        }
    }

    public partial class ShopClient
    {
        partial void PrepareRequest(ShopHttpClient client, HttpRequestMessage request, string url) => client.Log.Add(url);

        partial void ProcessResponse(ShopHttpClient client, HttpResponseMessage response) => client.Log.Add("status " + (int)response.StatusCode);
    }

    public static class Consumer
    {
        public static async Task<string[]> RunAsync(HttpMessageHandler handler)
        {
            var configuration = new ShopConfiguration { Handler = handler };
            var log = configuration.Log;
            var client = new ShopClient(configuration) { BaseUrl = "http://shop.test/api" };
            log.Add("count " + await client.Customers_countAsync());
            await client.DeleteOrderAsync(Guid.Empty);
            try
            {
                await client.Customers_searchAsync("bad", null);
            }
            catch (ApiException<ProblemDetails> exception)
            {
                log.Add(exception.Result.Title);
            }

            using (var file = await client.GetInvoiceAsync(Guid.Empty))
            using (var reader = new StreamReader(file.Stream))
            {
                log.Add(await reader.ReadToEndAsync());
            }

            return log.ToArray();
        }
    }
}
