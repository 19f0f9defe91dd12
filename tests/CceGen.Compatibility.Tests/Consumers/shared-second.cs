#nullable disable
namespace Shop
{
    using System;
    using System.Net.Http;
    using System.Threading.Tasks;
    using SharedErrors;

    // An exception that is caught for the clients of all services.
    public static class Consumer
    {
        public static async Task<string[]> RunAsync(HttpMessageHandler handler)
        {
            try
            {
                await new SecondClient(new HttpClient(handler)).GetOrderAsync(Guid.Empty);
                return null;
            }
            catch (SharedException exception) when (exception.StatusCode == 404)
            {
                return new[] { exception.Response };
            }
        }
    }
}
