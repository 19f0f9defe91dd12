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
        foreach (var className in _properties.Keys)
        {
            var properties = _properties[className];
            for (var index = 0; index < properties.Count; index++)
            {
                if (properties[index].Initializer?.Kind == InitializerKind.NewObject && Creates(properties[index].Type.Name, className, new HashSet<string>(StringComparer.Ordinal)))
                {
                    properties[index] = properties[index] with { Initializer = context.Policies.Types.HasNullableReferences ? new InitializerModel(InitializerKind.NotNull, "") : null };
                }
            }
        }
    }

    /// <summary>Whether a new instance of a class has, or leads to, one of another class or of one that derives from it.</summary>
    private bool Creates(string className, string other, HashSet<string> visited)
    {
        if (!visited.Add(className))
        {
            return false;
        }

        var own = Bases(_objects[className]).Prepend(_objects[className]).ToList();
        return own.Exists(step => step.Name == other)
            || own.SelectMany(step => _properties[step.Name]).Where(property => property.Initializer?.Kind == InitializerKind.NewObject).Any(property => Creates(property.Type.Name, other, visited));
    }
}
