using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Model;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Lowering;

/// <summary>Finds the classes that derive from a class.</summary>
internal sealed class DerivedNames(IReadOnlyList<ObjectModel> objects)
{
    private readonly ILookup<string, string> _direct = objects.Where(model => model.BaseName is not null).ToLookup(model => model.BaseName!, model => model.Name);

    public EquatableArray<string> Of(string name)
    {
        var names = new List<string>(_direct[name]);
        for (var index = 0; index < names.Count; index++)
        {
            names.AddRange(_direct[names[index]]);
        }

        return names.ToEquatableArray();
    }
}
