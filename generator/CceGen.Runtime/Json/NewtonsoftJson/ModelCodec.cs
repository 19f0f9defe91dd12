#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::System;
    using global::System.Collections.Generic;
    using global::Newtonsoft.Json;

    /// <summary>Reads and writes a model: its members, those of its base first, and the members that the document does not describe.</summary>
    internal abstract class ModelCodec<T> : JsonCodec<T>
        where T : class, IJsonModel
    {
        /// <summary>The names of the members.</summary>
        public abstract JsonNames Names { get; }

        public override T Read(JsonReader reader)
        {
            if (reader.TokenType == JsonToken.Null)
            {
                return null;
            }

            JsonScalars.Expect(reader, JsonToken.StartObject, "an object");
            JsonLimits.CheckStack(reader.Depth);
            var model = Create();
            var names = Names;
            var missing = (byte[])names.Demands?.Clone();
            object read = null;
            if (reader is JsonBodyReader body)
            {
                var outer = body.Names.Enter(names);
                while (JsonScalars.Next(body) != JsonToken.EndObject)
                {
                    Read(body, model, names.Settle(body.Names.Member, body, model, ref read), missing);
                }

                body.Names.Leave(outer);
            }
            else
            {
                var next = 0;
                while (JsonScalars.Next(reader) != JsonToken.EndObject)
                {
                    Read(reader, model, names.Settle(names.Find((string)reader.Value, ref next), reader, model, ref read), missing);
                }
            }

            return missing is not null && Array.FindIndex(missing, static demand => demand != 0) is >= 0 and var first
                ? throw JsonScalars.At(reader, $"The required member '{names.Get(first)}' is missing or null.", new KeyNotFoundException())
                : model;
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

        /// <summary>Writes the model itself, and nothing that a derived class adds.</summary>
        public void WriteObject(JsonWriter writer, T model)
        {
            JsonLimits.CheckStack(writer);
            writer.WriteStartObject();
            WriteMembers(writer, model);
            WriteUnknown(writer, model);
            writer.WriteEndObject();
        }

        /// <summary>Reads the value of a member.</summary>
        /// <param name="reader">At the name.</param>
        /// <param name="model">The model to set.</param>
        /// <param name="member">The index of its name in <see cref="Names"/>.</param>
        public abstract void ReadMember(JsonReader reader, T model, int member);

        /// <summary>Writes the members that the document describes.</summary>
        public abstract void WriteMembers(JsonWriter writer, T model);

        /// <summary>Reads a member that the document does not name. The reader is at its name.</summary>
        public virtual void ReadUnknown(JsonReader reader, T model)
        {
            var name = (string)reader.Value;
            var unknown = model.UnknownMembers ??= new Dictionary<string, object>();
            unknown[name] = JsonCodecs.Any.ReadNext(reader);
        }

        /// <summary>Writes the members that the document does not name.</summary>
        public virtual void WriteUnknown(JsonWriter writer, T model)
        {
            if (model.UnknownMembers is { } unknown)
            {
                foreach (var member in unknown)
                {
                    writer.WritePropertyName(member.Key);
                    JsonCodecs.Any.Write(writer, member.Value);
                }
            }
        }

        /// <summary>Makes a model whose members are all missing.</summary>
        protected abstract T Create();

        private void Read(JsonReader reader, T model, int member, byte[] missing)
        {
            if (member < 0)
            {
                ReadUnknown(reader, model);
                return;
            }

            ReadMember(reader, model, member);
            if (missing is not null && (missing[member] == 1 || reader.TokenType != JsonToken.Null))
            {
                missing[member] = 0;
            }
        }
    }
}
