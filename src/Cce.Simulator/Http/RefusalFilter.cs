using System.Diagnostics;
using Cce.Simulator.Refusals;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Cce.Simulator.Http;

/// <summary>Answers what the service refuses.</summary>
internal sealed class RefusalFilter : IExceptionFilter
{
    public void OnException(ExceptionContext context)
    {
        if (context.Exception is RefusalException refusal)
        {
            context.Result = refusal.Reason switch
            {
                Refusal.Invalid => CceErrors.Invalid(refusal.Message),
                Refusal.NotFound => CceErrors.NotFound(refusal.Message),
                Refusal.AlreadyExists => CceErrors.AlreadyExists(refusal.Message),
                Refusal.WrongState => CceErrors.WrongState(refusal.Message),
                _ => throw new UnreachableException(),
            };
        }
    }
}
