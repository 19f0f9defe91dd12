#nullable enable

namespace CceGen.Runtime
{
    using global::System;
    using global::System.Linq;
    using global::System.Text;

    /// <content>Headers of parts, besides those that every part has.</content>
    internal sealed partial class MultipartBody
    {
        private int _firstOfField;

        /// <summary>Begins a field: the headers that are added next are those of its parts.</summary>
        public MultipartBody BeginField()
        {
            _firstOfField = _parts.Count;
            return this;
        }

        /// <summary>Adds a header to each part of the field; null adds none.</summary>
        /// <param name="name">The name of the header.</param>
        /// <param name="value">Its value, which is sent in UTF-8.</param>
        /// <param name="parameter">How the exception names the value.</param>
        /// <exception cref="ArgumentException">The value has a line break or a NUL.</exception>
        public MultipartBody AddHeader(string name, string? value, string parameter)
        {
            if (value is null)
            {
                return this;
            }

            if (value.Any(character => character is '\r' or '\n' or '\0'))
            {
                throw new ArgumentException("A header must not contain a line break or a NUL.", parameter);
            }

            foreach (var part in _parts.Skip(_firstOfField))
            {
                part.Headers.TryAddWithoutValidation(name, Latin1.GetString(Encoding.UTF8.GetBytes(value)));
            }

            return this;
        }
    }
}
