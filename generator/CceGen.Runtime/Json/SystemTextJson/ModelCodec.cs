#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.SystemTextJson
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Text.Json;

    /// <summary>Reads and writes a model: its members, those of its base first, and the members that the document does not describe.</summary>
    internal abstract class ModelCodec<T> : JsonCodec<T>
        where T : class, IJsonModel
    {
        /// <summary>The names of the members.</summary>
        public abstract JsonNames Names { get; }

        public override T Read(ref Utf8JsonReader reader)
        {
            if (reader.TokenType == JsonTokenType.Null)
            {
                return null;
            }

            JsonScalars.Expect(ref reader, JsonTokenType.StartObject, "an object");
            JsonLimits.CheckStack(reader.CurrentDepth);
            var model = Create();
            var names = Names;
            var missing = (byte[])names.Demands?.Clone();
            object read = null;
            var next = 0;
            while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
            {
                var member = names.Settle(names.Find(ref reader, ref next), ref reader, model, ref read);
                if (member < 0)
                {
                    ReadUnknown(ref reader, model);
                    continue;
                }

                ReadMember(ref reader, model, member);
                if (missing is not null && (missing[member] == 1 || reader.TokenType != JsonTokenType.Null))
                {
                    missing[member] = 0;
                }
            }

            return missing is not null && Array.FindIndex(missing, static demand => demand != 0) is >= 0 and var first
                ? throw new JsonException($"The required member '{names.Get(first)}' is missing or null.", new KeyNotFoundException())
                : model;
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

        /// <summary>Writes the model itself, and nothing that a derived class adds.</summary>
        public void WriteObject(Utf8JsonWriter writer, T model)
        {
            JsonLimits.CheckDepth(writer);
            writer.WriteStartObject();
            WriteMembers(writer, model);
            WriteUnknown(writer, model);
            writer.WriteEndObject();
        }

        /// <summary>Reads the value of a member.</summary>
        /// <param name="reader">At the name.</param>
        /// <param name="model">The model to set.</param>
        /// <param name="member">The index of its name in <see cref="Names"/>.</param>
        public abstract void ReadMember(ref Utf8JsonReader reader, T model, int member);

        /// <summary>Writes the members that the document describes.</summary>
        public abstract void WriteMembers(Utf8JsonWriter writer, T model);

        /// <summary>Reads a member that the document does not name. The reader is at its name.</summary>
        public virtual void ReadUnknown(ref Utf8JsonReader reader, T model)
        {
            var name = reader.GetString();
            var unknown = model.UnknownMembers ??= new Dictionary<string, object>();
            unknown[name] = JsonCodecs.Any.ReadNext(ref reader);
        }

        /// <summary>Writes the members that the document does not name.</summary>
        public virtual void WriteUnknown(Utf8JsonWriter writer, T model)
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
    }
}
