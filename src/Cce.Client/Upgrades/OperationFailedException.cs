using Cce.Client.ClientRuntime;
using Cce.Client.Errors;

namespace Cce.Client;

/// <content>The facts of the response, which every exception of the client has.</content>
public sealed partial class OperationFailedException<TResult>
{
    private OperationFailedException(string message, CceFailure failure, string operationId, string? status, TResult value)
        : base(message, failure, null)
    {
        OperationId = operationId;
        Status = status;
        Value = value;
    }

    static partial void Translate(
        ResponseFacts facts, string operationId, string? status, TResult value, ref OperationFailedException<TResult>? exception)
    {
        CceFailure failure = FailureFacts.Of(facts.Request, facts.StatusCode, facts.Headers, facts.Text);
        exception = new OperationFailedException<TResult>(
            FailureText.Ended(failure, SecretMask.Of(facts.Request).In(facts.Message)), failure, operationId, status, value);
    }
}
