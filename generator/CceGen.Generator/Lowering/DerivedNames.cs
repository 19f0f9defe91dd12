using System.Collections.Generic;
using System.Linq;

namespace CceGen.Generator.Lowering;

/// <summary>Finds the classes that derive from a class.</summary>
internal sealed class DerivedNames(IReadOnlyList<PendingObject> objects)
{
    private readonly ILookup<string, string> _direct = objects.Where(pending => pending.BaseName is not null).ToLookup(pending => pending.BaseName!, pending => pending.Name);

    /// <summary>Those that derive from it directly first.</summary>
    public IReadOnlyList<string> Of(string name)
    {
        var names = new List<string>(_direct[name]);
        for (var index = 0; index < names.Count; index++)
        {
            names.AddRange(_direct[names[index]]);
        }

        return names;
    }
}
