using System.Net.Sockets;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http;

namespace Cce.Simulator.Faults;

/// <summary>Ends a connection as a machine does that knows nothing of it: with a TCP reset instead of an orderly close.</summary>
internal static class ConnectionReset
{
    public static void Of(HttpContext context)
    {
        // Kestrel alone would close it in an orderly way.
        Socket? socket = context.Features.Get<IConnectionSocketFeature>()?.Socket;
        socket?.Close(0);
        context.Abort();
    }
}
