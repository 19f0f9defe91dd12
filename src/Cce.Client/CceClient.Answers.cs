using Cce.Client.ClientRuntime;
using Cce.Client.Http;

namespace Cce.Client;

/// <content>Answers that are none, whatever their status says.</content>
public sealed partial class CceClient
{
    // Where no result is read, nobody else would see that a page stands in for the answer.
#pragma warning disable CA1822 // The generated part declares it without static.
    partial void ProcessResponse(HttpClient client, HttpResponseMessage response)
#pragma warning restore CA1822
    {
        if (response.IsSuccessStatusCode && response.RequestMessage is OperationRequest request
            && response.Content is BufferedContent { IsPage: true } page)
        {
            throw CceException.Unreadable(request, response, page.Text, null);
        }
    }
}
