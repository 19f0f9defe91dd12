using System;
using System.Collections.Generic;

namespace Everywhere
{
    /// <summary>Names a client of each document: without the package this project does not compile.</summary>
    public static class Clients
    {
        /// <summary>Gets the clients. The one with a default for its names is called after the project and the file.</summary>
        public static IReadOnlyList<Type> All { get; } = new[]
        {
            typeof(Unions.UnionsClient),
            typeof(Streams.IStreamsClient),
            typeof(Multipart.MultipartClient),
            typeof(TextJson.Unions.UnionsClient),
            typeof(streamsClient),
            typeof(TextJson.Multipart.MultipartClient),
        };
    }
}
