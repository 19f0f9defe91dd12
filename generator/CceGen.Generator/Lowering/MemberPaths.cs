using System;
using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Model;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Lowering;

/// <summary>Finds the properties that a runtime expression leads through, once all classes are known.</summary>
internal sealed class MemberPaths(IReadOnlyList<ObjectModel> objects)
{
    private readonly Dictionary<string, ObjectModel> _classes = objects.ToDictionary(model => model.Name, StringComparer.Ordinal);

    /// <summary>The way, or what stands in it.</summary>
    public MemberPathModel? Find(OpenApiBodyExpression expression, TypeRef start, out string problem)
    {
        var type = start;
        var properties = new List<PropertyModel>();
        problem = "";
        foreach (var step in expression.Path)
        {
            if (type.Kind != TypeKind.Object)
            {
                problem = $"'{step}' is not in an object with members";
                return null;
            }

            var members = MembersOf(type.Name);
            if (members.FirstOrDefault(member => member.WireName == step) is not { } property)
            {
                problem = $"'{type.Name}' has no member '{step}'{DidYouMean.Text(step, members.Select(member => member.WireName))}";
                return null;
            }

            properties.Add(property);
            type = property.Type;
        }

        return new MemberPathModel(
            properties.Select(property => property.Name).ToEquatableArray(), type, properties.Any(property => property.IsObsolete));
    }

    private List<PropertyModel> MembersOf(string name)
    {
        var members = new List<PropertyModel>();
        for (string? current = name; current is not null && _classes.TryGetValue(current, out var model); current = model.BaseName)
        {
            members.AddRange(model.Properties);
        }

        return members;
    }
}
