#nullable enable
namespace Shop
{
    using System;
    using System.Linq;
    using System.Net.Http;
    using System.Text.Json;
    using System.Threading;
    using System.Threading.Tasks;

    public partial class ShopClient
    {
        static partial void UpdateJsonSerializerSettings(JsonSerializerOptions settings) => settings.MaxDepth = 9;

        partial void PrepareRequest(HttpClient client, HttpRequestMessage request, string url) => request.Headers.TryAddWithoutValidation("X-Url", url);
    }

    public sealed class LoggingClient : ShopClient
    {
        public LoggingClient(HttpClient http)
            : base(http) => ReadResponseAsString = true;

        public string Read { get; private set; } = "";

        protected override async Task<ObjectResponseResult<T>> ReadObjectResponseAsync<T>(
            HttpResponseMessage response, System.Collections.Generic.IReadOnlyDictionary<string, System.Collections.Generic.IEnumerable<string>> headers, CancellationToken cancellationToken)
        {
            var result = await base.ReadObjectResponseAsync<T>(response, headers, cancellationToken);
            Read += result.Text;
            return result;
        }
    }

    public static class Consumer
    {
        public static async Task<string[]> RunAsync(HttpMessageHandler handler)
        {
            var client = new LoggingClient(new HttpClient(handler) { BaseAddress = new Uri("http://shop.test/api/") });
            IShopClient known = client;
            Order order = await known.GetOrderAsync(new Guid(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
            string? code = order.Error_code;
            var found = await client.Customers_searchAsync("Ann", limit: 2);
            return new[] { code ?? "none", order.Status.ToString(), order.Shipping.Street, found.Single().Name ?? "", client.JsonSerializerSettings.MaxDepth.ToString(), client.Read };
        }
    }
}
