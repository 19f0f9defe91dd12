using System.Globalization;
using System.Numerics;
using CceGen.Runtime.NewtonsoftJson;
using CsCheck;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace CceGen.Runtime.Tests.Json.NewtonsoftJson;

/// <summary>The reader of bodies against the library's own: tokens, values, paths, lines and positions.</summary>
public sealed class JsonBodyReaderTests
{
    private static readonly Gen<string> Blank = Gen.OneOf("", "", "", " ", "\n", "\r\n", "\r", "\t ", "\u00a0");

    private static readonly Gen<string> Number = Gen.OneOf(
        "0", "-0", "7", "-12", "2147483648", "9007199254740993", "999999999999999999", "9223372036854775807", "9223372036854775808", "-123456789012345678901234567890",
        "0.5", "-0.0", "1.10", "4.25", "123456789012345", "1e3", "1E-2", "-1.5e+10", "1e400", "0.1", "1234567.8901234567", "0.30000000000000004");

    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.OneOf("\"\"", "\"a\"", "'a\"b'", "\"\\\"\"", "\"\\\\\"", "\"\\u00e4\\n\\t\\/\\b\\f\\r\"", "\"\\ud83d\\ude00\"", "\"\\ud83d\"", "\"\\ud83d\\ud83d\\ude00\"", "\"\\ude00x\"", "\"a\nb\"", "\"2026-01-02T03:04:05Z\""),
        Gen.String[Gen.Char.AlphaNumeric, 0, 40].Select(static text => $"\"{text}\\u0041{text}\\\"\""),
        Gen.String.Select(static text => JsonConvert.ToString(text)));

    private static readonly Gen<string> Name = Gen.OneOf(Text, Gen.OneOf("a", "$b_1", "true"));

    private static readonly Gen<string> Value = Gen.Recursive<string>(static (depth, value) => depth > 4 ? Number : Gen.OneOf(
        Number,
        Text,
        Gen.OneOf("true", "false", "null"),
        Gen.Select(Blank, value, Blank).Select(static (before, item, after) => before + item + after).Array[0, 4].Select(static items => $"[{string.Join(",", items)}]"),
        Gen.Select(Blank, value, Blank).Select(static (before, item, after) => $"[{before}{item},{after}]"),
        Gen.Select(Name, Blank, value, Blank).Select(static (name, before, item, after) => $"{before}{name}{after}:{before}{item}{after}").Array[0, 4]
            .Select(static members => $"{{{string.Join(",", members)}}}")));

    private static readonly Func<JsonReader, object?>[] Questions =
    [
        static reader => reader.ReadAsString(),
        static reader => reader.ReadAsInt32(),
        static reader => reader.ReadAsDouble(),
        static reader => reader.ReadAsDecimal(),
        static reader => reader.ReadAsBoolean(),
        static reader => reader.ReadAsDateTime(),
        static reader => reader.ReadAsDateTimeOffset(),
        static reader => reader.ReadAsBytes(),
    ];

    [Fact]
    public void What_the_library_reads_is_read_alike() => Gen.Select(Blank, Value, Blank).Sample(static (before, value, after) =>
    {
        var json = before + value + after;
        Assert.Equal(TokensOf(LibraryReader(json)), TokensOf(BodyReader(json)));
    });

    [Fact]
    public void What_the_library_rejects_is_rejected() => Gen.Select(Value, Gen.Int[0, 1000], Gen.OneOf(",", "]", "}", "{", ":", "\"", "x", "-", ".", "\\", "\0", "")).Sample((value, place, other) =>
    {
        var at = place % value.Length;
        var json = value[..at] + other + value[(at + 1)..];
        if (Fails(LibraryReader(json)))
        {
            Assert.True(Fails(BodyReader(json)), json);
        }
    });

    [Fact]
    public void A_value_is_skipped_as_by_the_library() => Gen.Select(Value, Value).Sample(static (first, second) =>
    {
        var json = $"[{first},{second}]";
        using var body = BodyReader(json);
        using var library = LibraryReader(json);
        foreach (var reader in new JsonReader[] { body, library })
        {
            reader.Read();
            reader.Read();
            reader.Skip();
            reader.Read();
        }

        Assert.Equal((library.TokenType, library.Path, library.Value), (body.TokenType, body.Path, body.Value));
        Assert.True(JToken.DeepEquals(JToken.ReadFrom(library), JToken.ReadFrom(body)));
    });

    [Theory]
    [InlineData("[1,\"a\",1.50,true,null,\"2026-01-02T03:04:05Z\",\"AQI=\",[1,2]]")]
    [InlineData("[NaN]")]
    [InlineData("[Infinity]")]
    [InlineData("[-Infinity]")]
    [InlineData("[-Inf]")]
    [InlineData("[undefined]")]
    public void What_a_converter_asks_for_is_what_the_library_gives(string json)
    {
        foreach (var question in Questions)
        {
            for (var place = 0; place < (json.Contains(',', StringComparison.Ordinal) ? 9 : 1); place++)
            {
                Assert.Equal(Answer(LibraryReader(json), place, question), Answer(BodyReader(json), place, question));
            }
        }
    }

    [Theory]
    [InlineData(DateParseHandling.DateTime, FloatParseHandling.Double)]
    [InlineData(DateParseHandling.DateTimeOffset, FloatParseHandling.Decimal)]
    public void Settings_for_types_of_the_user_do_not_change_what_a_converter_asks_for(DateParseHandling dates, FloatParseHandling floats)
    {
        string[] items =
        [
            "\"2026-01-02T03:04:05Z\"", "\"2026-01-02T03:04:05+05:30\"", "\"2026-01-02T03:04:05\"", "\"2026-01-02\"", "\"AQI=\"", "\"2026\"", "2026",
            "1.5e-30", "1e300", "0.1", "-0.0", "1.10", "99999999999999999999", "-99999999999999999999999999999999999", "7.9228162514264337593543950335", "2147483648",
            "9223372036854775808", "79228162514264337593543950336", "\"1e300\"", "\"12\"", "\"true\"", "true", "null", "1e2", "1e400", "-0", "0", "1",
        ];
        foreach (var (item, question) in items.SelectMany(static item => Questions.Select(question => (item, question))))
        {
            JsonReader[] readers = [LibraryReader($"[{item}]", dates), BodyReader($"[{item}]", dates)];
            readers[0].FloatParseHandling = floats;
            readers[1].FloatParseHandling = floats;
            var answers = readers.Select(reader => $"{item}, {Array.IndexOf(Questions, question)}: {Answer(reader, 0, question)}").ToList();
            Assert.Equal(answers[0], answers[1]);
        }
    }

    [Theory]
    [InlineData(DateParseHandling.DateTime)]
    [InlineData(DateParseHandling.DateTimeOffset)]
    public void Times_are_read_as_a_setting_for_types_of_the_user_says(DateParseHandling dates)
    {
        const string json = "[\"2026-01-02T03:04:05+02:00\",\"a\\n\",{\"b\":\"2026-01-02T03:04:05Z\"}]";
        Assert.Equal(TokensOf(LibraryReader(json, dates)), TokensOf(BodyReader(json, dates)));
    }

    [Theory]
    [InlineData("// a\n[1, /* b */ 2 // c\r, 3,]// d", "[1,2,3]")]
    [InlineData("/**/{/***/ \"a\" /* : */ : /* 1 */ 2, }", "{\"a\":2}")]
    public void Comments_are_skipped(string json, string expected)
    {
        using var reader = BodyReader(json);
        Assert.Equal(expected, JToken.ReadFrom(reader).ToString(Formatting.None));
        Assert.False(reader.Read());
    }

    [Theory]
    [InlineData("[1 /", 1)]
    [InlineData("[1\n/* a", 2)]
    [InlineData("\"a", 1)]
    [InlineData("\"", 1)]
    [InlineData("\"\\", 1)]
    [InlineData("\n\"\\u", 2)]
    [InlineData("\"\\ud83d\\u", 1)]
    [InlineData("-", 1)]
    [InlineData("1e", 1)]
    [InlineData("/", 1)]
    [InlineData("\r\n\"a\\u12\"", 2)]
    [InlineData("\"\\x\"", 1)]
    [InlineData("[1,,2]", 1)]
    [InlineData("[1}", 1)]
    [InlineData("{\"a\" 1}", 1)]
    [InlineData("{:1}", 1)]
    [InlineData("nul", 1)]
    [InlineData("trueish", 1)]
    [InlineData("1 2", 1)]
    [InlineData("1a", 1)]
    public void What_is_no_JSON_has_its_line(string json, int line)
    {
        using var reader = BodyReader(json);
        var rejected = Assert.Throws<JsonReaderException>(() =>
        {
            while (reader.Read())
            {
            }
        });
        Assert.Equal(line, rejected.LineNumber);
        Assert.EndsWith(FormattableString.Invariant($"Path '{rejected.Path}', line {line}, position {rejected.LinePosition}."), rejected.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_escapes_take_the_time_of_their_length()
    {
        var json = $"\"{string.Concat(Enumerable.Repeat("\\n\\\"", 1_000_000))}\"";
        using var reader = BodyReader(json);
        reader.Read();
        Assert.Equal(2_000_000, ((string)reader.Value!).Length);
    }

    private static bool Fails(JsonReader reader)
    {
        using (reader)
        {
            try
            {
                JToken.ReadFrom(reader);
                return reader.Read();
            }
            catch (JsonReaderException)
            {
                return true;
            }
        }
    }

    private static List<string> TokensOf(JsonReader reader)
    {
        using (reader)
        {
            var tokens = new List<string>();
            do
            {
                var place = (IJsonLineInfo)reader;
                var line = reader.TokenType == JsonToken.None ? "" : $"{place.LineNumber}:{place.LinePosition}";
                tokens.Add(string.Create(CultureInfo.InvariantCulture, $"{reader.TokenType} {Shown(reader.Value)} {reader.ValueType} {reader.Path} {reader.Depth} {line}"));
            }
            while (reader.Read());

            return tokens;
        }
    }

    private static string Answer(JsonReader reader, int place, Func<JsonReader, object?> question)
    {
        using (reader)
        {
            reader.Read();
            for (var index = 0; index < place; index++)
            {
                reader.Read();
                reader.Skip();
            }

            try
            {
                var answer = question(reader);
                return string.Create(CultureInfo.InvariantCulture, $"{Shown(answer)} {answer?.GetType()} {reader.TokenType} {Shown(reader.Value)}");
            }
            catch (Exception exception) when (exception is JsonReaderException or FormatException)
            {
                return "fails";
            }
        }
    }

    private static string? Shown(object? value) => value switch
    {
        byte[] bytes => Convert.ToHexString(bytes),
        double number => BitConverter.DoubleToInt64Bits(number).ToString(CultureInfo.InvariantCulture),
        decimal number => number.ToString("G28", CultureInfo.InvariantCulture),
        DateTime time => $"{time:O} {time.Kind}",
        DateTimeOffset time => $"{time:O}",
        BigInteger number => number.ToString(CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };

    private static JsonBodyReader BodyReader(string json, DateParseHandling dates = DateParseHandling.None) =>
        new(json.ToCharArray(), json.Length, new JsonBodySerializer(JsonBody.CreateSettings())) { DateParseHandling = dates };

    private static JsonTextReader LibraryReader(string json, DateParseHandling dates = DateParseHandling.None) =>
        new(new StringReader(json)) { DateParseHandling = dates, MaxDepth = 64 };
}
