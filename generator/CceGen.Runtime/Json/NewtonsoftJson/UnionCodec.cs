#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::System;
    using global::System.Linq;
    using global::Newtonsoft.Json;
    using global::Newtonsoft.Json.Linq;

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

        public sealed override T Read(JsonReader reader)
        {
            var kind = JsonOutlines.KindOf(reader.TokenType);
            if (kind == JsonKinds.Null)
            {
                return null;
            }

            JsonLimits.CheckStack(reader.Depth);
            var trials = JsonTrials.Begin(JsonSettings.Level);
            try
            {
                return kind is not (JsonKinds.Array or JsonKinds.Object) ? ReadScalar(reader, kind, trials)
                    : reader is JsonBodyReader or JTokenReader ? ReadContainer(reader, kind, trials)
                    : ReadInMemory(reader, trials);
            }
            finally
            {
                trials.End();
            }
        }

        public sealed override void Write(JsonWriter writer, T value)
        {
            if (value is null)
            {
                writer.WriteNull();
            }
            else
            {
                value.WriteJson(writer);
            }
        }

        /// <summary>Reads a value of one of the types.</summary>
        /// <param name="reader">At the value.</param>
        /// <param name="branch">The number of the type; 0 for any JSON.</param>
        protected abstract T ReadBranch(JsonReader reader, int branch);

        // A reader stays at it.
        private T ReadScalar(JsonReader reader, JsonKinds kind, JsonTrials trials)
        {
            var tried = 0;
            T value;
            while (!TryRead(reader, reader.Depth, default, kind, trials, tried, out value))
            {
                tried++;
            }

            return value;
        }

        private T ReadContainer(JsonReader reader, JsonKinds kind, JsonTrials trials)
        {
            var start = new ReaderStart(reader);
            var depth = reader.Depth;
            var tried = trials.Of((this, start.Token, start.Position));
            if (TryRead(reader, depth, start, kind, trials, tried, out var value))
            {
                return value;
            }

            start.SkipRest();
            return ReadAgain(start, depth, kind, trials, tried + 1);
        }

        // A reader that found broken JSON cannot go on.
        private T ReadAgain(ReaderStart start, int depth, JsonKinds kind, JsonTrials trials, int tried)
        {
            while (true)
            {
                trials.Note((this, start.Token, start.Position), tried);
                using var again = start.ReadAgain();
                if (TryRead(again, depth, start, kind, trials, tried, out var value))
                {
                    return value;
                }

                tried++;
            }
        }

        // What is no such value after all, a date that is none for example, may be of the next type. So may what is of none of the types of a union inside.
        // Another reader begins with another depth.
        private bool TryRead(JsonReader reader, int depth, ReaderStart start, JsonKinds kind, JsonTrials trials, int tried, out T value)
        {
            var branch = Choose(start, kind, tried);
            var inside = reader.Depth;
            trials.Unknown = -1;
            try
            {
                value = ReadBranch(reader, branch);
            }
            catch (Exception exception) when (branch != 0 && JsonScalars.IsOfOtherType(exception))
            {
                value = null;
                return false;
            }

            var isUnknown = branch == 0 || trials.Unknown == inside;
            trials.Unknown = isUnknown ? depth : -1;
            return branch == 0 || !isUnknown || (tried == 0 && Choose(start, kind, 1) == 0);
        }

        private int Choose(ReaderStart start, JsonKinds kind, int tried)
        {
            if (!_choice.LooksInto(kind))
            {
                return _choice.Find(kind, tried);
            }

            using var ahead = start.LookAhead();
            return JsonOutlines.Choose(ahead, _choice, _names, tried);
        }

        // A reader of the user's own cannot be asked twice. Its numbers have the precision that it gives them.
        private T ReadInMemory(JsonReader reader, JsonTrials trials)
        {
            using var copy = ((JToken)AnyJson.Read(reader)).CreateReader();
            copy.DateParseHandling = DateParseHandling.None;
            copy.MaxDepth = null;
            copy.Read();
            return ReadContainer(copy, JsonOutlines.KindOf(copy.TokenType), trials);
        }
    }
}
