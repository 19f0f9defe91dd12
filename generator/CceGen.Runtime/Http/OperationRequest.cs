#nullable enable

namespace CceGen.Runtime
{
    using global::System;
    using global::System.Net.Http;

    /// <summary>
    /// A request with the operation it belongs to, for handlers that log, measure or decide. The class is partial: add
    /// what your own handlers need.
    /// </summary>
    internal sealed partial class OperationRequest : HttpRequestMessage
    {
        public OperationRequest(HttpMethod method, Uri requestUri, string operation, string pathTemplate)
            : base(method, requestUri)
        {
            Operation = operation;
            PathTemplate = pathTemplate;
        }

        /// <summary>The operation id; method and path where the document has none.</summary>
        public string Operation { get; }

        /// <summary>The path as the document writes it, with the names of the parameters in braces.</summary>
        public string PathTemplate { get; }
    }
}
