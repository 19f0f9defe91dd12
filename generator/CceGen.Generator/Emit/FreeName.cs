using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Model;

namespace CceGen.Generator.Emit;

/// <summary>Names for what generated code adds to the parameters of a method.</summary>
internal static class FreeName
{
    /// <summary>The name, with underscores at its end until no parameter has it.</summary>
    public static string Of(string name, IEnumerable<ParameterModel> parameters)
    {
        var taken = parameters.Select(parameter => parameter.Name.TrimStart('@')).ToList();
        while (taken.Contains(name))
        {
            name += "_";
        }

        return name;
    }
}
