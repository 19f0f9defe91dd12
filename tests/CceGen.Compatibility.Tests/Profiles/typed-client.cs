#nullable enable
namespace Shop
{
    using System.Net.Http;
    using System.Threading;
    using System.Threading.Tasks;

    public interface ISender
    {
        Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, HttpCompletionOption completionOption, CancellationToken cancellationToken);
    }

    public partial class ShopClient
    {
        partial void ProcessResponse(ISender client, HttpResponseMessage response) { }
    }
}
