using Cce.Client.Http;

namespace Cce.Client.ClientRuntime;

/// <content>What the handlers of the client remember of a call.</content>
internal sealed partial class OperationRequest
{
    /// <summary>The call that this request belongs to; <see langword="null"/> outside of the client's own handlers.</summary>
    public CallState? Call { get; set; }
}
