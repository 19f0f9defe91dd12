using System.Collections.ObjectModel;
using Cce.Client.ClientRuntime;

namespace Cce.Client;

/// <content>What the family adds to the generated exception: failures without an answer.</content>
public partial class CceException
{
    private static readonly ReadOnlyDictionary<string, IEnumerable<string>> NoHeaders = new(new Dictionary<string, IEnumerable<string>>());

    // Nothing was answered: the status is 0.
    private protected CceException(string message, HttpRequestMessage? request, Exception? innerException)
        : this(message, 0, null, NoHeaders, innerException)
    {
        Operation = (request as OperationRequest)?.Operation;
        Method = request?.Method.Method;
        Url = request?.RequestUri;
    }
}
