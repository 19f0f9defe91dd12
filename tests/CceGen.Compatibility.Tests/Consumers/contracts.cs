#nullable disable
namespace Shop.App
{
    using System.Net.Http;
    using System.Threading.Tasks;
    using Shop.Contracts;

    // A part of the program that does not know the client.
    public sealed class Counter
    {
        private readonly ICustomersClient _customers;

        public Counter(ICustomersClient customers) => _customers = customers;

        public async Task<string> CountAsync()
        {
            try
            {
                await _customers.SearchAsync("bad", null);
            }
            catch (ApiException<ProblemDetails> exception)
            {
                return exception.Result.Detail + " " + await _customers.CountAsync();
            }

            return null;
        }
    }
}

namespace Shop
{
    using System.Net.Http;
    using System.Threading.Tasks;

    public static class Consumer
    {
        public static async Task<string[]> RunAsync(HttpMessageHandler handler) => new[] { await new App.Counter(new CustomersClient(new HttpClient(handler))).CountAsync() };
    }
}
