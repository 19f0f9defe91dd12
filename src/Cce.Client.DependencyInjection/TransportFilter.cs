using Cce.Client.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;

namespace Cce.Client.DependencyInjection;

/// <summary>
/// Checks the handler that sends for a client after everybody could replace it: it must not follow redirects, because it would
/// take the credentials along.
/// </summary>
internal sealed class TransportFilter : IHttpMessageHandlerBuilderFilter
{
    public Action<HttpMessageHandlerBuilder> Configure(Action<HttpMessageHandlerBuilder> next) => builder =>
    {
        next(builder);
        if (builder.Name is null || builder.Services.GetKeyedService<ClientParts>(builder.Name) is null
            || builder.PrimaryHandler is UnquotedTransport)
        {
            return;
        }

        if (SendingTransport.FollowsRedirects(builder.PrimaryHandler))
        {
            throw new InvalidOperationException(
                $"The primary handler of the HttpClient '{builder.Name}' follows redirects, which would send the credentials to other "
                + "hosts; set its AllowAutoRedirect to false");
        }

        builder.PrimaryHandler = new UnquotedTransport(builder.PrimaryHandler, isOwn: false);
    };
}
