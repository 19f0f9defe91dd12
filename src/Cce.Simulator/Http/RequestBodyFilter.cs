using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Formatters;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Cce.Simulator.Http;

/// <summary>Refuses a body that cannot be read, or that lacks what the document requires.</summary>
internal sealed class RequestBodyFilter : IActionFilter, IOrderedFilter
{
    // Before MVC's own filter, which would answer 415 without a body.
    public int Order => -4000;

    public void OnActionExecuting(ActionExecutingContext context)
    {
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
}
