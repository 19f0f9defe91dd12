#nullable disable
namespace Shop
{
    using System;
    using System.Collections.Generic;
    using System.Linq;
    using System.Net.Http;
    using System.Threading.Tasks;

    public class Reply
    {
        public Reply(int statusCode, IReadOnlyDictionary<string, IEnumerable<string>> headers)
        {
            StatusCode = statusCode;
            Server = headers.TryGetValue("Server", out var values) ? values.First() : null;
        }

        public int StatusCode { get; }

        public string Server { get; }
    }

    public class Reply<T> : Reply
    {
        public Reply(int statusCode, IReadOnlyDictionary<string, IEnumerable<string>> headers, T result)
            : base(statusCode, headers) => Result = result;

        public T Result { get; }
    }

    public static class Consumer
    {
        public static async Task<string[]> RunAsync(HttpMessageHandler handler)
        {
            var client = new ShopClient(new HttpClient(handler)) { BaseUrl = "http://shop.test/api/" };
            Reply<int> count = await client.Customers_countAsync();
            Reply deleted = await client.DeleteOrderAsync(Guid.Empty);
            Reply<ICollection<Customer>> found = client.Customers_search("Ann", 2);
            return new[] { count.Result + " " + count.StatusCode + " " + count.Server, deleted.StatusCode.ToString(), found.Result.Single().Name };
        }
    }
}
