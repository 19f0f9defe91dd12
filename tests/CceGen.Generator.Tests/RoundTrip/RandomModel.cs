using CsCheck;

namespace CceGen.Generator.Tests.RoundTrip;

/// <summary>Random JSON for the model in <c>everything.yaml</c>: its members in any order, and members that it does not have.</summary>
internal static class RandomModel
{
    private static readonly Gen<JsonText> Open = Gen.Frequency((1, Gen.OneOf("init", "done").Select(text => RandomScalars.Quoted(text, false))), (2, RandomScalars.LenientText));

    /// <summary>The whole model.</summary>
    /// <param name="number">A number of any JSON.</param>
    /// <param name="zero">A number that is 0, where a double is promised.</param>
    /// <param name="keepsNumbers">Whether what is told apart by a member keeps the text of its numbers, too.</param>
    public static Gen<JsonText> Everything(Gen<string> number, string zero, bool keepsNumbers)
    {
        var item = Gen.Frequency((9, RandomScalars.Double), (1, Gen.Const(new JsonText(zero, zero))));
        var real = RandomScalars.Kept(item);
        var chosen = keepsNumbers ? real : RandomScalars.UsualDouble;
        var any = Any(number);
        var animal = Object(any, Required("name", RandomScalars.LenientText));
        var dog = Object(
            any, Required("name", RandomScalars.LenientText), OptionalNullable("breed", RandomScalars.Text), Required("weight", real));
        return Object(
            any,
            Required("text", RandomScalars.Text),
            Required("whole", RandomScalars.Int32),
            RequiredNullable("note", RandomScalars.LenientText),
            RequiredNullable("rank", RandomScalars.Int64),
            RequiredList("names", RandomScalars.LenientText),
            Optional("label", RandomScalars.LenientText),
            Optional("int32", RandomScalars.Int32),
            Optional("int64", RandomScalars.Int64),
            Optional("uint64", RandomScalars.UInt64),
            Optional("single", RandomScalars.Kept(RandomScalars.Single)),
            Optional("double", real),
            Optional("decimal", RandomScalars.Kept(RandomScalars.Decimal)),
            Optional("flag", RandomScalars.Flag),
            Optional("instant", RandomScalars.Kept(RandomScalars.Time)),
            Optional("day", RandomScalars.Day),
            Optional("id", RandomScalars.Kept(RandomScalars.Id)),
            Optional("link", RandomScalars.Link),
            Optional("data", RandomScalars.Data),
            Optional("closed", RandomScalars.Closed),
            Optional("open", Open),
            OptionalNullable("memo", RandomScalars.LenientText),
            OptionalNullable("size", RandomScalars.Int64),
            OptionalNullable("due", RandomScalars.Day),
            Optional("integers", List(RandomScalars.Int32, keepsNull: false)),
            Optional("holes", List(item, keepsNull: true)),
            Optional("days", List(List(RandomScalars.Day, keepsNull: true), keepsNull: true)),
            Optional("prices", List(RandomScalars.Decimal, keepsNull: false)),
            Optional("closedItems", List(RandomScalars.Closed, keepsNull: false)),
            Optional("timesByName", Map(List(RandomScalars.Time, keepsNull: true), keepsNull: true)),
            Optional("flagsByName", Map(Map(RandomScalars.Flag, keepsNull: true), keepsNull: true)),
            Optional("singlesByName", Map(RandomScalars.Single, keepsNull: false)),
            Optional("openByName", Map(Open, keepsNull: false)),
            Optional("inner", Inner(any)),
            Optional("dog", dog),
            Optional("dogs", List(dog, keepsNull: true)),
            Optional("animalsByName", Map(animal, keepsNull: true)),
            OptionalNullable("anything", any),
            Optional("anythings", List(any, keepsNull: true)),
            Optional("anythingByName", Map(any, keepsNull: true)),
            Optional("grade", RandomScalars.Int64),
            Optional("grades", List(RandomScalars.Int64, keepsNull: false)),
            Optional("texts", Object(any, isTextFirst: true, Optional("first", RandomScalars.Int32))),
            Optional("shape", Shape(any, chosen)),
            Optional("shapes", List(Shape(any, chosen), keepsNull: true)),
            Optional("either", Either(any, number, chosen)),
            Optional("eitherByName", Map(Either(any, number, chosen), keepsNull: true)));
    }

    // A number is of none of the types, nor is an object without a kind: both are kept as they are.
    private static Gen<JsonText> Either(Gen<JsonText> any, Gen<string> number, Gen<JsonText> real)
    {
        var scalar = Gen.OneOf(RandomScalars.Text, RandomScalars.Flag, number.Select(text => new JsonText(text, text)));
        var leaf = Object(any, Always("kind", "leaf"), Optional("weight", real));
        return Gen.Recursive<JsonText>((depth, value) => depth > 3
            ? Gen.OneOf(scalar, leaf)
            : Gen.Frequency(
                (3, scalar),
                (1, leaf),
                (1, Map(any, keepsNull: true)),
                (1, List(value, keepsNull: true)),
                (2, Object(any, Always("kind", "branch"), Optional("left", value), OptionalNullable("name", RandomScalars.Text)))));
    }

    private static Member Always(string name, string text) => new(name, Gen.Bool.Select(escaped => RandomScalars.Quoted(text, escaped)));

    private static Gen<JsonText> Inner(Gen<JsonText> any) => Gen.Recursive<JsonText>((depth, next) => depth > 3
        ? Object(any, Required("value", RandomScalars.Int32))
        : Object(any, Required("value", RandomScalars.Int32), Optional("next", next)));

    // Of a derived class that the member says, wherever it is, or of the base.
    private static Gen<JsonText> Shape(Gen<JsonText> any, Gen<JsonText> real) => Gen.Recursive<JsonText>((depth, next) => Gen.OneOf(
        Object(any, Always("kind", "flat")),
        depth > 2 ? Object(any, Always("kind", "round"), Optional("radius", real)) : Object(any, Always("kind", "round"), Optional("radius", real), Optional("within", next))));

    // Without null: the callers say what that becomes.
    private static Gen<JsonText> Any(Gen<string> number)
    {
        var scalar = Gen.OneOf(RandomScalars.Text, RandomScalars.Flag, number.Select(text => new JsonText(text, text)));
        return Gen.Recursive<JsonText>((depth, value) => depth > 2
            ? scalar
            : Gen.Frequency((3, scalar), (1, List(value, keepsNull: true)), (1, Map(value, keepsNull: true))));
    }

    private static Member Required(string name, Gen<JsonText> value) => new(name, WithNull(value, JsonText.Missing, new JsonText("null", null)));

    private static Member Optional(string name, Gen<JsonText> value) => Required(name, value);

    private static Member RequiredNullable(string name, Gen<JsonText> value) => new(name, WithNull(value, new JsonText(null, "null"), JsonText.Null));

    private static Member OptionalNullable(string name, Gen<JsonText> value) => new(name, WithNull(value, JsonText.Missing, JsonText.Null));

    // It starts empty, so that it can be filled at once.
    private static Member RequiredList(string name, Gen<JsonText> item) =>
        new(name, WithNull(List(item, keepsNull: true), new JsonText(null, "[]"), new JsonText("null", null)));

    private static Gen<JsonText> WithNull(Gen<JsonText> value, params JsonText[] others) => Gen.Frequency((3, value), (2, Gen.OneOf(others)));

    private static Gen<JsonText> List(Gen<JsonText> item, bool keepsNull) =>
        Item(item, keepsNull).Array[0, 4].Select(items => new JsonText(
            $"[{string.Join(" , ", items.Select(one => one.Read))}]",
            $"[{string.Join(",", items.Select(one => one.Written).OfType<string>())}]"));

    private static Gen<JsonText> Map(Gen<JsonText> value, bool keepsNull) =>
        Entries(Item(value, keepsNull)).Select(entries => Join(entries, entries));

    private static Gen<JsonText> Item(Gen<JsonText> item, bool keepsNull) => WithNull(item, new JsonText("null", keepsNull ? "null" : null));

    private static Gen<JsonText> Object(Gen<JsonText> any, params Member[] members) => Object(any, isTextFirst: false, members);

    /// <param name="any">The value of an unknown member.</param>
    /// <param name="isTextFirst">Whether unknown members that are text come before the others: these have a type.</param>
    private static Gen<JsonText> Object(Gen<JsonText> any, bool isTextFirst, params Member[] members)
    {
        var known = members.Aggregate(
            Gen.Const(Array.Empty<(uint Place, JsonText Name, JsonText Value)>()),
            (before, member) => Gen.Select(before, Gen.UInt, Gen.Bool, member.Value, (all, place, escaped, value) =>
                ((uint, JsonText, JsonText)[])[.. all, (place, escaped ? new JsonText($"\"\\u{(int)member.Name[0]:x4}{member.Name[1..]}\"", $"\"{member.Name}\"") : RandomScalars.Quoted(member.Name, false), value)]));
        var names = members.Select(member => member.Name).ToHashSet(StringComparer.Ordinal);
        var unknown = Entries(Item(any, keepsNull: true), names);
        return Gen.Select(known, unknown, Gen.UInt.Array[4], (own, others, places) =>
        {
            var named = own.Select(member => (member.Name, member.Value)).ToArray();
            var read = own.Concat(others.Select((member, index) => (Place: (uint)((((ulong)places[0] * (ulong)index) + places[1]) % uint.MaxValue), member.Name, member.Value)))
                .OrderBy(member => member.Place)
                .Select(member => (member.Name, member.Value))
                .ToArray();

            // Unknown members are written in the order in which they were read.
            var unknownAsRead = read.Where(member => !names.Contains(Name(member.Name)))
                .OrderBy(member => isTextFirst && member.Value.Read?.StartsWith('"') != true);
            return Join(read, [.. named, .. unknownAsRead]);
        });
    }

    // Names that no model has, some of them with the letters of one in another case.
    private static Gen<(JsonText Name, JsonText Value)[]> Entries(Gen<JsonText> value, HashSet<string>? without = null) =>
        Gen.Select(Gen.Select(Gen.Frequency((3, RandomScalars.AnyText), (1, Gen.OneOf("Text", "NAME", "text ", "value", "additionalProperties", "AdditionalProperties"))), Gen.Bool, RandomScalars.Quoted), value)
            .Array[0, 4]
            .Select(entries => entries
                .Where(entry => without?.Contains(Name(entry.Item1)) != true)
                .DistinctBy(entry => Name(entry.Item1), StringComparer.Ordinal)
                .Select(entry => (entry.Item1, entry.Item2))
                .ToArray());

    private static string Name(JsonText quoted) => System.Text.Json.JsonSerializer.Deserialize<string>(quoted.Written!)!;

    private static JsonText Join(IEnumerable<(JsonText Name, JsonText Value)> read, IEnumerable<(JsonText Name, JsonText Value)> written) => new(
        "{ " + string.Join(",\n", read.Where(member => member.Value.Read is not null).Select(member => $"{member.Name.Read}: {member.Value.Read}")) + "}",
        "{" + string.Join(",", written.Where(member => member.Value.Written is not null).Select(member => $"{member.Name.Written}:{member.Value.Written}")) + "}");

    private sealed record Member(string Name, Gen<JsonText> Value);
}
