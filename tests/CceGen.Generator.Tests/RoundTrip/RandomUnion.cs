using System.Text.Json.Nodes;
using CsCheck;

namespace CceGen.Generator.Tests.RoundTrip;

/// <summary>A schema of a union, and values that fit it.</summary>
internal abstract record RandomUnion
{
    private static readonly string[] Names = ["a", "b", "c", "d"];

    private static readonly string[] Keys = [.. Names, "e"];

    private static readonly Gen<RandomUnion> AnyScalar = Gen.OneOf<RandomUnion>(new Scalar("string"), new Scalar("integer"), new Scalar("boolean"));

    private static readonly Gen<RandomUnion> AnyClass = Gen.Select(
        Gen.Shuffle(Names, 1, Names.Length),
        AnyScalar.Array[Names.Length],
        Gen.Bool.Array[Names.Length],
        Gen.Bool,
        RandomUnion (names, types, required, isClosed) => new Class([.. names.Select((name, index) => new Property(name, (Scalar)types[index], required[index]))], isClosed));

    private static readonly Gen<RandomUnion> AnyCollection = Gen.Select(
        Gen.OneOf<RandomUnion>(AnyScalar, AnyClass, AnyClass),
        Gen.Bool,
        RandomUnion (inner, isList) => isList ? new List(inner) : new Map(inner));

    /// <summary>A few schemas of one union.</summary>
    public static Gen<RandomUnion[]> Branches { get; } =
        Gen.Frequency<RandomUnion>((4, AnyClass), (2, AnyCollection), (1, AnyCollection.Select(RandomUnion (inner) => new List(inner))), (1, AnyScalar)).Array[2, 5];

    /// <summary>The schema as JSON.</summary>
    public abstract JsonObject Schema();

    /// <summary>A value that fits the schema. A text is none that can be read as a number or a Boolean.</summary>
    public abstract Gen<JsonNode> Value();

    private sealed record Property(string Name, Scalar Type, bool IsRequired);

    private sealed record Scalar(string Type) : RandomUnion
    {
        public override JsonObject Schema() => new() { ["type"] = Type };

        public override Gen<JsonNode> Value() => Type switch
        {
            "string" => Gen.OneOf("x", "", "two words").Select(JsonNode (text) => JsonValue.Create(text)),
            "integer" => Gen.Int.Select(JsonNode (number) => JsonValue.Create(number)),
            _ => Gen.Bool.Select(JsonNode (flag) => JsonValue.Create(flag)),
        };
    }

    private sealed record Class(Property[] Properties, bool IsClosed) : RandomUnion
    {
        public override JsonObject Schema()
        {
            var schema = new JsonObject { ["type"] = "object", ["properties"] = new JsonObject(Properties.Select(property => KeyValuePair.Create<string, JsonNode?>(property.Name, property.Type.Schema()))) };
            if (IsClosed)
            {
                schema["additionalProperties"] = false;
            }

            if (Array.Exists(Properties, property => property.IsRequired))
            {
                schema["required"] = new JsonArray([.. Properties.Where(property => property.IsRequired).Select(property => JsonValue.Create(property.Name))]);
            }

            return schema;
        }

        public override Gen<JsonNode> Value() => Gen.Select(
            Gen.Int[0, int.MaxValue],
            AnyScalar.SelectMany(scalar => scalar.Value()),
            Gen.Int[0, (1 << Names.Length) - 1],
            Gen.Bool,
            JsonNode (seed, further, chosen, hasFurther) =>
            {
                var value = new JsonObject();
                for (var index = 0; index < Properties.Length; index++)
                {
                    if (Properties[index].IsRequired || (chosen & (1 << index)) != 0)
                    {
                        value[Properties[index].Name] = Properties[index].Type.Type switch
                        {
                            "string" => "t" + seed,
                            "integer" => seed + index,
                            _ => seed % 2 == 0,
                        };
                    }
                }

                if (hasFurther && !IsClosed)
                {
                    value["further"] = further;
                }

                return value;
            });
    }

    private sealed record List(RandomUnion Item) : RandomUnion
    {
        public override JsonObject Schema() => new() { ["type"] = "array", ["items"] = Item.Schema() };

        public override Gen<JsonNode> Value() => Item.Value().Array[0, 3].Select(JsonNode (items) => new JsonArray(items));
    }

    private sealed record Map(RandomUnion Inner) : RandomUnion
    {
        public override JsonObject Schema() => new() { ["type"] = "object", ["additionalProperties"] = Inner.Schema() };

        public override Gen<JsonNode> Value() => Gen.Select(
            Gen.Shuffle(Keys, 0, 3),
            Inner.Value().Array[3],
            JsonNode (names, values) => new JsonObject(names.Select((name, index) => KeyValuePair.Create<string, JsonNode?>(name, values[index]))));
    }
}
