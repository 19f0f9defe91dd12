using System.Collections.Generic;
using System.Linq;

namespace CceGen.Generator.Emit.Text;

/// <summary>Names for what generated code adds to the parameters of a method.</summary>
internal static class FreeName
{
    /// <summary>The name, with underscores at its end until no parameter has it.</summary>
    public static string Of(string name, IEnumerable<string> parameters)
    {
        var taken = parameters.Select(parameter => parameter.TrimStart('@')).ToList();
        while (taken.Contains(name))
        {
            name += "_";
        }

        return name;
    }
}
