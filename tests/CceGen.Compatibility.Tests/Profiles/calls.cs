#nullable disable
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;

namespace Shop
{
    /// <summary>Code of a user, the same for both generators: it calls what it likes and says what it got.</summary>
    public static class Calls
    {
        private static readonly Guid Id = new Guid("11111111-2222-3333-4444-555555555555");

        public static async Task<IReadOnlyList<string>> RunAsync(HttpClient http, Action<int, string, string> respond)
        {
            var said = new List<string>();
            var client = new ShopClient(http);
            const string json = "application/json";
            const string order = "{\"id\":\"11111111-2222-3333-4444-555555555555\",\"status\":\"in_progress\",\"lines\":[{\"sku\":\"a\",\"amount\":5}],\"shipping\":{\"street\":\"s\"},\"is_paid\":null,\"due\":\"2024-02-03\",\"created\":\"2024-01-02T03:04:05+02:00\",\"picture\":\"AQI=\",\"link\":\"https://x.example/\",\"attributes\":{\"k\":\"v\"},\"priority\":5}";

            async Task Say(string name, int status, string body, string type, Func<Task<string>> call)
            {
                respond(status, body, type);
                string result;
                try
                {
                    result = await call();
                }
                catch (ApiException<ProblemDetails> exception)
                {
                    result = $"ApiException<ProblemDetails> {exception.StatusCode} {exception.Result.Title} {exception.Result.Status} {exception.Response}";
                }
                catch (ApiException exception)
                {
                    result = $"ApiException {exception.StatusCode} {exception.Response}";
                }
                catch (Exception exception)
                {
                    result = exception.GetType().Name;
                }

                said.Add($"{name}: {result}");
            }

            async Task<string> Nothing(Task call)
            {
                await call;
                return "done";
            }

            await Say("list", 200, "[" + order + "]", json, async () => Text((await client.ListOrdersAsync(OrderStatus.In_progress, 7, new DateTimeOffset(2024, 1, 2, 3, 4, 5, TimeSpan.Zero), new long[] { 1, 2 }, "r 1")).Single()));
            await Say("list without", 200, "[]", json, async () => (await client.ListOrdersAsync(null, null, null, null, null)).Count.ToString());
            await Say("list error", 400, "{\"title\":\"bad\",\"status\":400}", json, async () => Text((await client.ListOrdersAsync(null, null, null, null, null)).Single()));
            await Say("list undocumented error", 500, "oops", "text/plain", async () => Text((await client.ListOrdersAsync(null, null, null, null, null)).Single()));
            await Say("create", 201, order, json, async () => Text(await client.CreateOrderAsync(New())));
            await Say("create conflict", 409, "{\"title\":\"taken\"}", json, async () => Text(await client.CreateOrderAsync(New())));
            await Say("get", 200, order, json, async () => Text(await client.GetOrderAsync(Id)));
            await Say("get missing", 404, "", json, async () => Text(await client.GetOrderAsync(Id)));
            await Say("replace", 204, "", json, () => Nothing(client.ReplaceOrderAsync(New(), Id)));
            await Say("totals", 200, "{\"a\":1.5,\"b\":2}", json, async () => string.Join(",", (await client.GetTotalsAsync(Id, new DateTimeOffset(2024, 5, 6, 0, 0, 0, TimeSpan.Zero))).Select(pair => pair.Key + "=" + pair.Value.ToString(System.Globalization.CultureInfo.InvariantCulture))));
            await Say("invoice", 200, "PDF", "application/pdf", async () =>
            {
                using (var file = await client.GetInvoiceAsync(Id))
                using (var reader = new StreamReader(file.Stream))
                {
                    return $"{file.StatusCode} {file.IsPartial} {reader.ReadToEnd()} {string.Join(",", file.Headers["Content-Type"])}";
                }
            });
            await Say("photo", 200, "", json, () => Nothing(client.Customers_uploadPhotoAsync(5, new FileParameter(new MemoryStream(Encoding.ASCII.GetBytes("JPG")), "a b.jpg", "image/jpeg"), "hello")));
            await Say("search", 200, "[{\"kind\":\"person\",\"name\":\"N\",\"birthday\":\"2000-01-02\"}]", json, async () =>
            {
                var found = (await client.Customers_searchAsync("a&b c", null)).Single();
                return $"{found.GetType().Name} {found.Name} {found.Birthday:yyyy-MM-dd}";
            });
            await Say("count", 200, "42", json, async () => (await client.Customers_countAsync()).ToString());
            await Say("search null", 200, "[]", json, async () => (await client.Customers_searchAsync(null, 3)).Count.ToString());
            return said;
        }

        private static Order New() => new Order
        {
            Id = Id,
            Status = OrderStatus.Open,
            Lines = { new OrderLine { Sku = "x", Discount = 1.5f } },
            Shipping = { Street = "here" },
            Created = new DateTimeOffset(2024, 1, 2, 3, 4, 5, TimeSpan.Zero),
            Due = new DateTimeOffset(2024, 5, 6, 0, 0, 0, TimeSpan.Zero),
            Total = 1.5m,
            Picture = new byte[] { 1, 2 },
            Tags = new List<string> { "a" },
        };

        private static string Text(Order order) =>
            $"{order.Id} {order.Status} {order.Lines.Single().Sku} {order.Lines.Single().Amount} {order.Shipping.Street} {order.Is_paid} {order.Due:yyyy-MM-dd} {order.Created:u} {order.Quantity} {order.Retries} {order.Note} {order.Error_code} {(int)order.Priority} {order.Picture.Length} {order.Link} {order.Attributes["k"]} {order.Tags is null} {order.Total}";
    }
}
