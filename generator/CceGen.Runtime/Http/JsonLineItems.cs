#nullable enable

namespace CceGen.Runtime
{
    using global::System.IO;
    using global::System.Threading;
    using global::System.Threading.Tasks;

    /// <summary>Values of JSON, one a line: NDJSON, JSON Lines.</summary>
    internal sealed class JsonLineItems : ResponseItems
    {
        private readonly ResponseLines _lines;

        public JsonLineItems(Stream body, ResponseFacts facts)
            : base(facts) => _lines = new ResponseLines(body, '\n', isStrict: true);

        public override async Task<bool> ReadAsync(CancellationToken cancellationToken)
        {
            while (await _lines.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                if (!string.IsNullOrWhiteSpace(_lines.Text))
                {
                    Text = _lines.Text;
                    return true;
                }
            }

            return false;
        }
    }
}
