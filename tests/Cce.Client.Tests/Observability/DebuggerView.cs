using System.Collections;
using System.Diagnostics;
using System.Reflection;

namespace Cce.Client.Tests.Observability;

/// <summary>The texts that a debugger shows of an object when somebody opens everything that can be opened.</summary>
internal static class DebuggerView
{
    private const int MaximumDepth = 9;

    private static readonly string[] Rooms = ["Cce.Client", "System.Net.Http"];

    public static IReadOnlyList<string> Texts(object? value)
    {
        var texts = new List<string>();
        Add(value, texts, new HashSet<object>(ReferenceEqualityComparer.Instance), 0);
        return texts;
    }

    private static void Add(object? value, List<string> texts, HashSet<object> seen, int depth)
    {
        if (value is null || depth > MaximumDepth || (!value.GetType().IsValueType && !seen.Add(value)))
        {
            return;
        }

        texts.Add(value.ToString() ?? "");
        if (value is IEnumerable items and not string && value.GetType().Assembly != typeof(DebuggerView).Assembly)
        {
            foreach (object? item in items)
            {
                Add(item, texts, seen, depth + 1);
            }
        }

        for (Type? type = value.GetType(); type is not null && IsOpened(type); type = type.BaseType)
        {
            const BindingFlags All = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
            foreach (FieldInfo field in type.GetFields(All).Where(IsShown))
            {
                Add(field.GetValue(value), texts, seen, depth + 1);
            }

            foreach (PropertyInfo property in type.GetProperties(All).Where(property => IsShown(property) && property.GetIndexParameters().Length == 0))
            {
                Add(Read(property, value), texts, seen, depth + 1);
            }
        }
    }

    // What the tests themselves keep is their own affair.
    private static bool IsOpened(Type type) => typeof(Exception).IsAssignableFrom(type)
        || (type.Assembly != typeof(DebuggerView).Assembly
            && Rooms.Any(room => type.Namespace?.StartsWith(room, StringComparison.Ordinal) == true))
        || type.Name.StartsWith("KeyValuePair", StringComparison.Ordinal);

    private static bool IsShown(MemberInfo member) =>
        member.GetCustomAttribute<DebuggerBrowsableAttribute>()?.State != DebuggerBrowsableState.Never;

    // A debugger shows what a property throws.
    private static object? Read(PropertyInfo property, object value)
    {
        try
        {
            return property.CanRead ? property.GetValue(value) : null;
        }
        catch (TargetInvocationException exception)
        {
            return exception.InnerException?.Message;
        }
    }
}
