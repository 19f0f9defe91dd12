#nullable enable
namespace Shop
{
    public sealed class Settings { }

    public abstract class ClientBase
    {
        protected ClientBase(Settings configuration) { }

        protected System.Threading.Tasks.Task<System.Net.Http.HttpRequestMessage> CreateHttpRequestMessageAsync(System.Threading.CancellationToken cancellationToken) =>
            System.Threading.Tasks.Task.FromResult(new System.Net.Http.HttpRequestMessage());
    }
}
