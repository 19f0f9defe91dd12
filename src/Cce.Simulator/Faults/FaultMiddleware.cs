using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Cce.Simulator.Gateway;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;

namespace Cce.Simulator.Faults;

/// <summary>
/// Lets requests meet the fault that they ask for in <c>X-Simulator-Fault</c>, or else, if they are for the service, the
/// one that the options have for them.
/// </summary>
internal sealed class FaultMiddleware(RequestDelegate next, CceSimulatorOptions options)
{
    public const string HeaderName = "X-Simulator-Fault";

    private readonly FaultSequence? _sequence = options.Faults is { } faults ? new(faults) : null;

    public async Task InvokeAsync(HttpContext context)
    {
        if (!TryChoose(context, out Fault? fault, out string? problem))
        {
            await new GatewayRejection(StatusCodes.Status400BadRequest, "SIMULATOR.0001", $"{HeaderName}: {problem}").SendAsync(context);
            return;
        }

        await Task.Delay(fault.Latency, options.TimeProvider, context.RequestAborted);
        SetClock(context, options.TimeProvider.GetUtcNow() + fault.Skew);
        await MeetAsync(context, fault);
    }

    private bool TryChoose(
        HttpContext context, [NotNullWhen(true)] out Fault? fault, [NotNullWhen(false)] out string? problem)
    {
        if (context.Request.Headers.TryGetValue(HeaderName, out StringValues asked))
        {
            return FaultGrammar.TryParse(string.Join(';', asked.ToArray()), out fault, out problem);
        }

        fault = (GatewayPipeline.IsOperation(context) ? _sequence?.Next() : null) ?? Fault.None;
        problem = null;
        return true;
    }

    private static void SetClock(HttpContext context, DateTimeOffset now)
    {
        context.Features.Set(new GatewayClock(now));
        context.Response.OnStarting(() =>
        {
            context.Response.Headers.Date = now.ToString("R", CultureInfo.InvariantCulture);
            return Task.CompletedTask;
        });
    }

    private async Task MeetAsync(HttpContext context, Fault fault)
    {
        if (fault.Replacement == Replacement.None && !ChangesBody(fault))
        {
            await next(context);
            return;
        }

        byte[] body = [];
        if (fault.Replacement == Replacement.None || fault.AfterOperation)
        {
            body = await CarryOutAsync(context);
        }

        if (fault.Replacement == Replacement.Reset)
        {
            ConnectionReset.Of(context);
            return;
        }

        if (fault.Replacement != Replacement.None)
        {
            body = FaultyResponse.Replace(context.Response, fault, context.TraceIdentifier);
        }

        await FaultyResponse.SendAsync(context, fault, body, options.TimeProvider);
    }

    private static bool ChangesBody(Fault fault) =>
        fault.ContentType is not null || fault.ByteOrderMark || fault.Gzip || fault.End != BodyEnd.Whole;

    /// <summary>Runs the service, and returns the body instead of sending it.</summary>
    private async Task<byte[]> CarryOutAsync(HttpContext context)
    {
        IHttpResponseBodyFeature wire = context.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        using var body = new MemoryStream();
        var kept = new StreamResponseBodyFeature(body);
        context.Features.Set<IHttpResponseBodyFeature>(kept);
        try
        {
            await next(context);
            await kept.CompleteAsync();
        }
        finally
        {
            context.Features.Set(wire);
        }

        return body.ToArray();
    }
}
