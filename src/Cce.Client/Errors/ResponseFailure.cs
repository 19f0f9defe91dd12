using Cce.Client.ClientRuntime;

namespace Cce.Client.Errors;

/// <summary>Creates the exception for a response.</summary>
internal static class ResponseFailure
{
    public static CceException Create(ResponseFacts facts, Exception? innerException)
    {
        CceFailure failure = FailureFacts.Of(facts.Request, facts.StatusCode, facts.Headers, facts.Text);
        innerException = SecretMask.Of(facts.Request).Clean(innerException ?? facts.Request.Call?.BodyFailure);
        if (facts.IsUnreadable || failure.StatusCode < 400)
        {
            return new CceUnreadableResponseException(failure, Problem(failure, innerException), innerException);
        }

        CceError result = ErrorResult.Read(failure.Response);
        return failure.StatusCode switch
        {
            401 or 403 => new CceAccessDeniedException(failure, result, innerException),
            404 => new CceNotFoundException(failure, result, innerException),
            409 => new CceConflictException(failure, result, innerException),
            429 => new CceThrottledException(failure, result, innerException),
            < 500 => new CceRequestException(failure, result, innerException),
            < 600 => new CceServerException(failure, result, innerException),
            _ => new CceServiceException(failure, result, innerException),
        };
    }

    /// <summary>What is wrong with a body that does not match the operation.</summary>
    public static string NotPromised(CceFailure failure)
    {
        string contentType = MediaType(failure) is { } type ? $" ({type})" : "";
        return $"the body{contentType} does not match the operation";
    }

    /// <summary>What is wrong with a body that is not declared as JSON.</summary>
    public static string OtherType(CceFailure failure) => $"the body is declared as {MediaType(failure)} and not as JSON";

    // From the headers of the exception, in which secrets are masked.
    private static string? MediaType(CceFailure failure) =>
        FailureFacts.Header(failure.Headers, "Content-Type")?.Split(';')[0].Trim();

    private static string Problem(CceFailure failure, Exception? cause)
    {
        if (failure.StatusCode is >= 300 and < 400)
        {
            return FailureFacts.Header(failure.Headers, "Location") is { } location && Uri.TryCreate(failure.Url, location, out Uri? target)
                ? $"it is a redirect to {FailureText.Address(target)}, which is not followed with credentials"
                : "that is not a response of the service";
        }

        if (cause is HttpRequestException or IOException)
        {
            return "the body is incomplete";
        }

        return string.IsNullOrWhiteSpace(failure.Response) ? "the body is empty" : NotPromised(failure);
    }
}
