using System.Diagnostics;
using Cce.Simulator.Rejections;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Cce.Simulator.Http;

/// <summary>Sends the rejections of the service.</summary>
internal sealed class RejectionFilter : IExceptionFilter
{
    public void OnException(ExceptionContext context)
    {
        if (context.Exception is RejectionException rejection)
        {
            context.Result = rejection.Reason switch
            {
                Rejection.Invalid => CceErrors.Invalid(rejection.Message),
                Rejection.NotFound => CceErrors.NotFound(rejection.Message),
                Rejection.AlreadyExists => CceErrors.AlreadyExists(rejection.Message),
                Rejection.WrongState => CceErrors.WrongState(rejection.Message),
                _ => throw new UnreachableException(),
            };
        }
    }
}
