using CceGen.Generator.Emit.Text;
using CceGen.Generator.Model;

namespace CceGen.Generator.Emit.Requests;

/// <summary>The call that appends a parameter to the path.</summary>
internal static class PathExpression
{
    public static string Of(SourceFile file, ParameterModel parameter)
    {
        var serialization = parameter.Serialization;
        var isOne = serialization.Content is ParameterContent.Text or ParameterContent.Json;
        var value = ParameterExpression.Of(file, parameter);
        var name = ParameterExpression.NameOf(parameter);
        return serialization.Format switch
        {
            ParameterFormat.Label => $".{(isOne || !serialization.Explode ? "AppendLabel" : "AppendLabels")}({value}, {name})",
            ParameterFormat.Matrix => $".{(isOne || !serialization.Explode ? "AppendMatrix" : "AppendMatrices")}({Literal.Of(parameter.WireName)}, {value}, {name})",
            ParameterFormat.Spaces or ParameterFormat.Tabs or ParameterFormat.Pipes when !isOne =>
                $".AppendValues({value}, {ParameterExpression.Separator(serialization.Format)}, {name})",
            _ => $".{(ParameterExpression.IsMembers(serialization) ? "AppendMembers" : "AppendValue")}({value}, {name})",
        };
    }
}
