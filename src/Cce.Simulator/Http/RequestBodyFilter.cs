using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Formatters;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Cce.Simulator.Http;

/// <summary>Rejects a body that cannot be read, or that lacks what the document requires.</summary>
internal sealed class RequestBodyFilter : IActionFilter, IExceptionFilter, IOrderedFilter
{
    // Before MVC's own filter, which would respond 415 without a body.
    public int Order => -4000;

    public void OnActionExecuting(ActionExecutingContext context)
    {
        context.HttpContext.Features.Set(new BodyWasRead());
        ModelError? error = context.ModelState.Values.SelectMany(entry => entry.Errors).FirstOrDefault();
        if (error?.Exception is UnsupportedContentTypeException)
        {
            context.Result = CceErrors.WrongContentType("The body must be application/json.");
        }
        else if (error is not null)
        {
            string reason = error.ErrorMessage.Length > 0 ? error.ErrorMessage : error.Exception?.Message ?? "";
            context.Result = CceErrors.Invalid($"The request is invalid: {reason}");
        }
    }

    public void OnActionExecuted(ActionExecutedContext context)
    {
    }

    // JSON that is too deep, bytes that are no text, an empty charset: the reader throws, and reports nothing to the filter
    // above. The server's own rejections (too long, cut off) stay with the server.
    public void OnException(ExceptionContext context)
    {
        if (context.HttpContext.Features.Get<BodyWasRead>() is null
            && context.Exception is not (BadHttpRequestException or OperationCanceledException or IOException))
        {
            context.Result = CceErrors.Invalid($"The request is invalid: {context.Exception.Message}");
        }
    }

    private sealed record BodyWasRead;
}
