#nullable disable
namespace Shop
{
    using System;
    using System.Collections.Generic;
    using System.Linq;
    using System.Net.Http;
    using System.Threading;
    using System.Threading.Tasks;
    using Microsoft.Extensions.DependencyInjection;

    public sealed class OrderService
    {
        private readonly IOrdersClient _orders;

        public OrderService(IOrdersClient orders) => _orders = orders;

        public async Task<string> CodesAsync(CancellationToken cancellationToken)
        {
            var orders = await _orders.ListOrdersAsync(OrderStatus.In_progress, 20, null, new long[] { 1, 2 }, "r1", cancellationToken);
            return string.Join(",", orders.Select(order => order.Error_code + " " + order.Quantity + " " + order.Lines.Count));
        }
    }

    // What the provider of a web application does.
    public sealed class Provider : IServiceProvider
    {
        private readonly Dictionary<Type, object> _services = new Dictionary<Type, object>();

        public void Add<T>(T service) => _services[typeof(T)] = service;

        public object GetService(Type type) => _services.TryGetValue(type, out var service) ? service : null;
    }

    public sealed class FakeCustomers : ICustomersClient
    {
        public Task Customers_uploadPhotoAsync(long id, FileParameter file, string caption) => Task.CompletedTask;

        public Task Customers_uploadPhotoAsync(long id, FileParameter file, string caption, CancellationToken cancellationToken) => Task.CompletedTask;

        public Task<ICollection<Customer>> Customers_searchAsync(string q, int? limit) => Customers_searchAsync(q, limit, CancellationToken.None);

        public Task<ICollection<Customer>> Customers_searchAsync(string q, int? limit, CancellationToken cancellationToken) =>
            Task.FromResult<ICollection<Customer>>(new List<Customer> { new Customer { Name = q } });

        public Task<int> Customers_countAsync() => Task.FromResult(1);

        public Task<int> Customers_countAsync(CancellationToken cancellationToken) => Task.FromResult(1);
    }

    public static class Consumer
    {
        public static async Task<string[]> RunAsync(HttpMessageHandler handler)
        {
            var provider = new Provider();
            provider.Add(new HttpClient(handler) { BaseAddress = new Uri("http://shop.test/api/") });
            provider.Add<IOrdersClient>(ActivatorUtilities.CreateInstance<OrdersClient>(provider));
            var service = ActivatorUtilities.CreateInstance<OrderService>(provider);
            ICustomersClient fake = new FakeCustomers();
            try
            {
                await provider.GetService<IOrdersClient>().CreateOrderAsync(new Order { Id = Guid.Empty, Lines = { new OrderLine { Sku = "a" } }, Shipping = new Address { Street = "S" } });
                return new[] { "made" };
            }
            catch (ApiException<ProblemDetails> exception)
            {
                return new[]
                {
                    await service.CodesAsync(CancellationToken.None), exception.Result.Title, exception.Message.Split('\n')[0], exception.StatusCode.ToString(),
                    (await fake.Customers_searchAsync("x", null)).Single().Name,
                };
            }
        }
    }
}
