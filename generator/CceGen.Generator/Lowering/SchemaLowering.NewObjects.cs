using System;
using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Model;

namespace CceGen.Generator.Lowering;

/// <content>Objects that are created with the ones that they belong to.</content>
internal sealed partial class SchemaLowering
{
    // A class that would create itself creates nothing there: its caller does.
    private void OmitEndlessObjects()
    {
        if (!_properties.Values.Any(static properties => properties.Exists(IsCreated)))
        {
            return;
        }

        var endless = _properties
            .SelectMany(static pair => pair.Value.Select((property, index) => (ClassName: pair.Key, Property: property, Index: index)))
            .Where(item => IsCreated(item.Property) && Creates(item.Property.Type.Name, item.ClassName, new HashSet<string>(StringComparer.Ordinal)))
            .ToList();
        var nothing = context.Policies.Types.HasNullableReferences ? new InitializerModel(InitializerKind.NotNull, "") : null;
        endless.ForEach(item => _properties[item.ClassName][item.Index] = item.Property with { Initializer = nothing });
    }

    private static bool IsCreated(PropertyModel property) => property.Initializer?.Kind == InitializerKind.NewObject;

    /// <summary>Whether a new instance of a class has, or leads to, one of another class or of one that derives from it.</summary>
    private bool Creates(string className, string other, HashSet<string> visited)
    {
        if (!visited.Add(className))
        {
            return false;
        }

        var own = Bases(_objects[className]).Prepend(_objects[className]).ToList();
        return own.Exists(step => step.Name == other)
            || own.SelectMany(step => _properties[step.Name]).Where(IsCreated).Any(property => Creates(property.Type.Name, other, visited));
    }
}
