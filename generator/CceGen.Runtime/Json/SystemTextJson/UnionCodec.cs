#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.SystemTextJson
{
    using global::System;
    using global::System.Linq;
    using global::System.Text.Json;

    /// <summary>Reads and writes a value of one of several types. JSON that is none of them is kept as any JSON.</summary>
    internal abstract class UnionCodec<T> : JsonCodec<T>
        where T : class, IJsonUnion
    {
        private readonly JsonChoice _choice;
        private readonly JsonNames _names;

        protected UnionCodec(JsonChoice choice)
        {
            _choice = choice;
            _names = new JsonNames(choice.Names.ToArray());
        }

        public sealed override T Read(ref Utf8JsonReader reader)
        {
            var kind = JsonOutlines.KindOf(reader.TokenType);
            if (kind == JsonKinds.Null)
            {
                return null;
            }

            JsonLimits.CheckStack(reader.CurrentDepth);
            var place = (this, (object)null, reader.TokenStartIndex);
            var trials = JsonTrials.Begin(JsonSettings.Level);
            try
            {
                var tried = trials.Of(place);
                T value;
                while (!TryRead(ref reader, kind, trials, tried, out value))
                {
                    trials.Note(place, ++tried);
                }

                return value;
            }
            finally
            {
                trials.End();
            }
        }

        public sealed override void Write(Utf8JsonWriter writer, T value)
        {
            if (value is null)
            {
                writer.WriteNullValue();
            }
            else
            {
                value.WriteJson(writer);
            }
        }

        /// <summary>Reads a value of one of the types.</summary>
        /// <param name="reader">At the value.</param>
        /// <param name="branch">The number of the type; 0 for any JSON.</param>
        protected abstract T ReadBranch(ref Utf8JsonReader reader, int branch);

        // What is no such value after all, a date that is none for example, may be of the next type. So may what is of none of the types of a union inside.
        private bool TryRead(ref Utf8JsonReader reader, JsonKinds kind, JsonTrials trials, int tried, out T value)
        {
            var branch = Choose(reader, kind, tried);
            var ahead = reader;
            var depth = reader.CurrentDepth;
            trials.Unknown = -1;
            try
            {
                value = ReadBranch(ref ahead, branch);
            }
            catch (Exception exception) when (branch != 0 && JsonScalars.IsOfOtherType(exception))
            {
                value = null;
                return false;
            }

            var isUnknown = branch == 0 || trials.Unknown == depth;
            trials.Unknown = isUnknown ? depth : -1;
            if (branch != 0 && isUnknown && (tried > 0 || Choose(reader, kind, 1) != 0))
            {
                return false;
            }

            reader = ahead;
            return true;
        }

        private int Choose(Utf8JsonReader reader, JsonKinds kind, int tried)
            => _choice.LooksInto(kind) ? JsonOutlines.Choose(reader, _choice, _names, tried) : _choice.Find(kind, tried);
    }
}
