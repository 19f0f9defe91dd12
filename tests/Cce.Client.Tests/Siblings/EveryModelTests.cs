using System.Collections;
using System.Reflection;
using Newtonsoft.Json;

namespace Cce.Client.Tests.Siblings;

/// <summary>What holds for one model holds for all of them, those of operations that come later included.</summary>
public sealed class EveryModelTests
{
    /// <summary>The types of members of models, what lists and maps hold included.</summary>
    private static readonly HashSet<Type> MemberTypes = [.. Models().SelectMany(MembersOf).SelectMany(Parts)];

    /// <summary>The lists of values.</summary>
    public static IEnumerable<TheoryDataRow<Type>> ValueLists =>
        [.. MemberTypes.Where(static type => type.GetConstructor([typeof(string)]) is not null && type.IsValueType && type.Assembly == Here)
            .Select(static type => new TheoryDataRow<Type>(type))];

    private static Assembly Here => typeof(UpgradeTask).Assembly;

    [Theory]
    [MemberData(nameof(ValueLists), DisableDiscoveryEnumeration = true)]
    public void Row_S_6_a_list_of_values_takes_any_text_and_gives_it_back(Type list)
    {
        foreach (string text in (string[])["NobodyKnowsThis", "", "init", "ü\"\\"])
        {
            string json = JsonConvert.ToString(text);
            object? value = JsonConvert.DeserializeObject(json, list);

            Assert.Equal(text, value!.ToString());
            Assert.Equal(json, JsonConvert.SerializeObject(value));
        }
    }

    [Fact]
    public void Row_S_6_the_document_has_no_list_of_values_that_is_closed()
    {
        Assert.DoesNotContain(MemberTypes, static type => type.IsEnum);
        Assert.True(ValueLists.Count() >= 19, $"{ValueLists.Count()} lists were found; the document had 19.");
    }

    // A time that is only ever sent is a time: the caller has one, and it is written in one form.
    [Fact]
    public void Row_S_2_no_time_that_the_service_sends_is_anything_but_text() => Assert.DoesNotContain(
        Models().Where(static type => type != typeof(UpgradePlanDelay)).SelectMany(MembersOf).SelectMany(Parts),
        static type => type == typeof(DateTime) || type == typeof(DateTimeOffset) || type == typeof(TimeSpan));

    private static Type[] Models() =>
        [.. Here.GetExportedTypes().Where(static type => type.IsClass && type.IsDefined(typeof(JsonConverterAttribute), inherit: false))];

    // What is only read in C# is computed from the members.
    private static IEnumerable<Type> MembersOf(Type type) => type
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(static property => property.CanWrite)
        .Select(static property => property.PropertyType);

    private static IEnumerable<Type> Parts(Type type) => Nullable.GetUnderlyingType(type) is { } value
        ? Parts(value)
        : type.IsGenericType && typeof(IEnumerable).IsAssignableFrom(type) ? type.GetGenericArguments().SelectMany(Parts) : [type];
}
