using CceGen.Generator.Model;

namespace CceGen.Generator.Emit.Runtime;

/// <summary>The request that tells the handlers of the HTTP client which operation it belongs to.</summary>
internal static class OperationRequestTemplate
{
    public static RuntimeFile Emit(FileModel model) => RuntimeTemplate.Emit(model, "OperationRequest", Text, "System", "System.Net.Http");

    private const string Text = """
        /// <summary>
        /// A request that knows the operation it belongs to, for handlers that log, measure or decide. What else they have to
        /// know belongs into a part of this class.
        /// </summary>
        [Generated]
        internal sealed partial class OperationRequest : HttpRequestMessage
        {
            public OperationRequest(HttpMethod method, Uri requestUri, string operation, string pathTemplate)
                : base(method, requestUri)
            {
                Operation = operation;
                PathTemplate = pathTemplate;
            }

            /// <summary>The id of the operation; method and path where the document gives none.</summary>
            public string Operation { get; }

            /// <summary>The path as the document writes it, the names of the parameters in place of their values.</summary>
            public string PathTemplate { get; }
        }
        """;
}
