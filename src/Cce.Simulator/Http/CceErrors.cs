using Cce.Simulator.Controllers;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Cce.Simulator.Http;

/// <summary>Rejections of the service, in the shape and with the codes of CCE.</summary>
internal static class CceErrors
{
    public static ObjectResult Invalid(string message) => Error(StatusCodes.Status400BadRequest, "CCE.01400001", message);

    public static ObjectResult WrongContentType(string message) =>
        Error(StatusCodes.Status400BadRequest, "CCE.01400006", message);

    public static ObjectResult WrongState(string message) => Error(StatusCodes.Status403Forbidden, "CCE.01403003", message);

    public static ObjectResult NotFound(string message) => Error(StatusCodes.Status404NotFound, "CCE.01404001", message);

    public static ObjectResult AlreadyExists(string message) => Error(StatusCodes.Status409Conflict, "CCE.01409001", message);

    private static ObjectResult Error(int status, string code, string message) =>
        new(new CceError { ErrorCode = code, ErrorMessage = message }) { StatusCode = status };
}
