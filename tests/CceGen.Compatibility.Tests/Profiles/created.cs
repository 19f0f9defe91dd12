#nullable enable
namespace Shop
{
    public sealed class OwnHttpClient : System.Net.Http.HttpClient { }

    public partial class Client
    {
        protected System.Threading.Tasks.Task<OwnHttpClient> CreateHttpClientAsync(System.Threading.CancellationToken cancellationToken) => System.Threading.Tasks.Task.FromResult(new OwnHttpClient());
    }

    public partial class CustomersClient
    {
        protected System.Threading.Tasks.Task<OwnHttpClient> CreateHttpClientAsync(System.Threading.CancellationToken cancellationToken) => System.Threading.Tasks.Task.FromResult(new OwnHttpClient());
    }
}
