#nullable disable
namespace Shop
{
    using System;
    using System.Collections.ObjectModel;
    using System.Linq;
    using System.Net.Http;
    using System.Threading.Tasks;

    public static class Consumer
    {
        public static async Task<string[]> RunAsync(HttpMessageHandler handler)
        {
            var client = new ShopClient(new HttpClient(handler)) { BaseUrl = "http://shop.test/api/" };
            ObservableCollection<Order> orders = await client.ListOrdersAsync(null, null, null, null, null);
            var changed = "";
            orders[0].Lines.CollectionChanged += (sender, change) => changed += change.Action;
            orders[0].Lines.Add(new OrderLine { Sku = "b" });
            var copy = Order.FromJson(orders[0].ToJson());
            try
            {
                await client.GetOrderAsync(Guid.Empty);
            }
            catch (SwaggerException exception)
            {
                return new[] { changed, copy.Lines.Last().Sku, copy.Status.ToString(), exception.StatusCode.ToString(), exception.Response, exception.ToString().Split('\n')[2] };
            }

            return null;
        }
    }
}
