#nullable enable

namespace CceGen.Runtime
{
    using global::System.Threading;
    using global::System.Threading.Tasks;

    /// <summary>The items of a body, each read when it has arrived.</summary>
    internal abstract class ResponseItems
    {
        protected ResponseItems(ResponseFacts facts) => Facts = facts;

        /// <summary>The facts of the response.</summary>
        public ResponseFacts Facts { get; }

        /// <summary>The text of the item.</summary>
        public string Text { get; protected set; } = "";

        /// <summary>Reads the next item; says whether there is one.</summary>
        public abstract Task<bool> ReadAsync(CancellationToken cancellationToken);
    }
}
