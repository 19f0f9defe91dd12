using Cce.Client.ClientRuntime;

namespace Cce.Client.Errors;

/// <summary>Makes the exception of the family that fits an answer.</summary>
internal static class AnswerFailure
{
    public static CceException Create(ResponseFacts facts, Exception? innerException)
    {
        CceFailure failure = FailureFacts.Of(facts.Request, facts.StatusCode, facts.Headers, facts.Text);
        innerException ??= facts.Request.Call?.BodyFailure;
        if (facts.IsUnreadable || failure.StatusCode < 400)
        {
            return new CceUnreadableAnswerException(failure, Problem(failure, innerException), innerException);
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

    /// <summary>What is wrong with an answer whose body is something else.</summary>
    public static string NotPromised(CceFailure failure)
    {
        string contentType = FailureFacts.Header(failure.Headers, "Content-Type") is { } type ? $" ({type.Split(';')[0]})" : "";
        return $"the body{contentType} is not what the operation promises";
    }

    /// <summary>What is wrong with an answer that is declared as something else than JSON.</summary>
    public static string OtherType(string mediaType) => $"the body is declared as {mediaType} and not as JSON";

    private static string Problem(CceFailure failure, Exception? cause)
    {
        if (failure.StatusCode is >= 300 and < 400)
        {
            return FailureFacts.Header(failure.Headers, "Location") is { } location && Uri.TryCreate(failure.Url, location, out Uri? target)
                ? $"that is a redirect to {FailureText.Address(target)}, which is not followed with credentials"
                : "that is no answer to this request";
        }

        if (cause is HttpRequestException or IOException)
        {
            return "the body broke off";
        }

        return string.IsNullOrWhiteSpace(failure.Response) ? "the body is empty" : NotPromised(failure);
    }
}
