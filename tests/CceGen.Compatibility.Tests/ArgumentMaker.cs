using System.Collections;
using System.Reflection;
using System.Text;

namespace CceGen.Compatibility.Tests;

/// <summary>Makes a value of each type that a method takes: always the same, and one that has to be escaped where it can be.</summary>
internal static class ArgumentMaker
{
    private const int MaximumDepth = 3;

    private static readonly Dictionary<Type, object> Scalars = new()
    {
        [typeof(string)] = "a b/ä&=+",
        [typeof(bool)] = true,
        [typeof(byte)] = (byte)5,
        [typeof(int)] = -7,
        [typeof(long)] = 5_000_000_000,
        [typeof(ulong)] = 18_000_000_000_000_000_000,
        [typeof(float)] = 1.5f,
        [typeof(double)] = 2.25,
        [typeof(decimal)] = 3.125m,
        [typeof(Guid)] = new Guid("11111111-2222-3333-4444-555555555555"),
        [typeof(Uri)] = new Uri("https://x.example/a%20b?c=d"),
        [typeof(DateTimeOffset)] = new DateTimeOffset(2024, 1, 2, 3, 4, 5, TimeSpan.FromHours(2)),
        [typeof(DateTime)] = new DateTime(2024, 1, 2, 3, 4, 5, DateTimeKind.Utc),
        [typeof(TimeSpan)] = new TimeSpan(1, 2, 3),
        [typeof(byte[])] = new byte[] { 1, 250 },
        [typeof(object)] = "any",
    };

    /// <summary>A value of the type; null where there is none.</summary>
    /// <param name="type">The type.</param>
    /// <param name="depth">How many objects the value is in.</param>
    public static object? Make(Type type, int depth = 0)
    {
        var known = Nullable.GetUnderlyingType(type) ?? type;
        return known switch
        {
            _ when Scalars.TryGetValue(known, out var scalar) => scalar,
            { IsEnum: true } => Enum.GetValues(known).GetValue(Enum.GetValues(known).Length - 1),
            _ when known == typeof(Stream) => new MemoryStream(Encoding.UTF8.GetBytes("octets")),
            { Name: "FileParameter" } => Activator.CreateInstance(known, new MemoryStream(Encoding.UTF8.GetBytes("file")), "a.txt", "text/css"),
            { IsInterface: true, IsGenericType: true } => Make((known.GetGenericArguments().Length == 2 ? typeof(Dictionary<,>) : typeof(List<>)).MakeGenericType(known.GetGenericArguments()), depth),
            _ when UnionOf(known) is { } union => union.Invoke([Make(union.GetParameters()[0].ParameterType, depth)]),
            _ => MakeObject(known, depth),
        };
    }

    // A union of ours is made of a value of its first type.
    private static ConstructorInfo? UnionOf(Type type) => type.GetInterface("IJsonUnion") is null ? null : type.GetConstructors()[0];

    private static object? MakeObject(Type type, int depth)
    {
        if (depth > MaximumDepth || type.IsAbstract || type.GetConstructor([]) is null)
        {
            return null;
        }

        var made = Activator.CreateInstance(type)!;
        switch (made)
        {
            case IDictionary map:
                map.Add("k ü", Make(ArgumentOf(type, typeof(IDictionary<,>), 1), depth + 1));
                break;
            case IList list:
                list.Add(Make(ArgumentOf(type, typeof(IEnumerable<>), 0), depth + 1));
                list.Add(Make(ArgumentOf(type, typeof(IEnumerable<>), 0), depth + 1));
                break;
            default:
                foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.SetMethod is { IsPublic: true } && property.Name != "AdditionalProperties"))
                {
                    property.SetValue(made, Make(property.PropertyType, depth + 1));
                }

                break;
        }

        return made;
    }

    private static Type ArgumentOf(Type type, Type generic, int index) =>
        type.GetInterfaces().First(known => known.IsGenericType && known.GetGenericTypeDefinition() == generic).GetGenericArguments()[index];
}
