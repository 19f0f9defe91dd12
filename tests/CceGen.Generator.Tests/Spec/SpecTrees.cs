using System.Text;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.Tests.Spec;

/// <summary>Parses texts and writes trees and diagnostics down in a form that fits into an assertion.</summary>
internal static class SpecTrees
{
    public static SpecNode Parse(string text, string path = "a.yaml")
    {
        var (root, diagnostics) = TryParse(text, path);
        Assert.Empty(diagnostics);
        return Assert.IsAssignableFrom<SpecNode>(root);
    }

    public static (SpecNode? Root, List<string> Diagnostics) TryParse(string text, string path = "a.yaml")
    {
        var bag = new DiagnosticBag();
        var root = SpecParser.Parse(text, path, bag, CancellationToken.None);
        return (root, [.. bag.ToEquatableArray().Select(item => $"{item.Id} {Place(item.Location!)}: {string.Join(", ", item.Arguments)}")]);
    }

    public static SpecNode Find(SpecNode root, string pointer) =>
        Assert.IsAssignableFrom<SpecNode>(JsonPointer.Resolve(root, pointer));

    /// <summary><c>(line,column)-(line,column)</c>, from 0 as Roslyn counts.</summary>
    public static string Place(LocationInfo location)
    {
        var span = location.Span;
        return $"({span.StartLine},{span.StartColumn})-({span.EndLine},{span.EndColumn})";
    }

    public static string Source(string text, SpecNode node) => text.Substring(node.Location.Span.Start, node.Location.Span.Length);

    /// <summary>The tree without places: <c>{a:1,b:['x']}</c> with strings in single quotes.</summary>
    public static string Shape(SpecNode node)
    {
        var builder = new StringBuilder();
        Write(node, builder);
        return builder.ToString();
    }

    public static IEnumerable<SpecScalar> Scalars(SpecNode node) => node switch
    {
        SpecMapping mapping => mapping.Entries.SelectMany(entry => Scalars(entry.Value).Prepend(entry.Key)),
        SpecSequence sequence => sequence.Items.SelectMany(Scalars),
        _ => [(SpecScalar)node],
    };

    private static void Write(SpecNode node, StringBuilder builder)
    {
        switch (node)
        {
            case SpecScalar scalar:
                builder.Append(scalar.Type == ScalarType.String ? $"'{scalar.Text}'" : scalar.Text);
                break;
            case SpecSequence sequence:
                builder.Append('[');
                foreach (var item in sequence.Items)
                {
                    Write(item, builder);
                    builder.Append(',');
                }

                builder.Append(']');
                break;
            case SpecMapping mapping:
                builder.Append('{');
                foreach (var entry in mapping.Entries)
                {
                    builder.Append(entry.Name).Append(':');
                    Write(entry.Value, builder);
                    builder.Append(',');
                }

                builder.Append('}');
                break;
        }
    }
}
