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
            if (kind is JsonKinds.Array or JsonKinds.Object)
            {
                return reader is JsonBodyReader or JTokenReader ? ReadContainer(reader, kind) : ReadInMemory(reader);
            }

            // A text or a number that is no such value, a date that is none for example, may be of the next type.
            for (var tried = 0; ; tried++)
            {
                var branch = _choice.Find(kind, tried);
                try
                {
                    return ReadBranch(reader, branch);
                }
                catch (Exception exception) when (branch != 0 && JsonScalars.IsOfOtherType(exception))
                {
                }
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

        private T ReadContainer(JsonReader reader, JsonKinds kind)
        {
            var start = new ReaderStart(reader);
            var trials = JsonTrials.Begin(JsonSettings.Level);
            try
            {
                var tried = trials.Of((this, start.Token, start.Position));
                var branch = Choose(start, kind, tried);
                try
                {
                    return ReadBranch(reader, branch);
                }
                catch (Exception exception) when (branch != 0 && JsonScalars.IsOfOtherType(exception))
                {
                    start.SkipRest();
                    return ReadAgain(start, kind, trials, tried + 1);
                }
            }
            finally
            {
                trials.End();
            }
        }

        // What is no such value after all may be of the next type. A reader that found broken JSON cannot go on.
        private T ReadAgain(ReaderStart start, JsonKinds kind, JsonTrials trials, int tried)
        {
            while (true)
            {
                trials.Note((this, start.Token, start.Position), tried);
                var branch = Choose(start, kind, tried);
                using var again = start.ReadAgain();
                try
                {
                    return ReadBranch(again, branch);
                }
                catch (Exception exception) when (branch != 0 && JsonScalars.IsOfOtherType(exception))
                {
                    tried++;
                }
            }
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
        private T ReadInMemory(JsonReader reader)
        {
            using var copy = ((JToken)AnyJson.Read(reader)).CreateReader();
            copy.DateParseHandling = DateParseHandling.None;
            copy.MaxDepth = null;
            copy.Read();
            return ReadContainer(copy, JsonOutlines.KindOf(copy.TokenType));
        }
    }
}
