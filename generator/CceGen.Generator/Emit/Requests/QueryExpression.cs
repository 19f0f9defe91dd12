using CceGen.Generator.Emit.Text;
using CceGen.Generator.Model;

namespace CceGen.Generator.Emit.Requests;

/// <summary>The call that appends a parameter to the query.</summary>
internal static class QueryExpression
{
    public static string Of(SourceFile file, ParameterModel parameter)
    {
        var serialization = parameter.Serialization;
        var value = ParameterExpression.Of(file, parameter) + (parameter.NullText is null ? "" : $" ?? {Literal.Of(parameter.NullText)}");
        if (serialization is { Place: ParameterPlace.QueryString, Content: ParameterContent.Json or ParameterContent.Text })
        {
            return $".AppendQueryText({value})";
        }

        var name = Literal.Of(parameter.WireName);
        var escape = serialization.IsReserved ? ", ReservedText.Escape" : "";
        return serialization.Content is ParameterContent.Text or ParameterContent.Json ? $".Append{(serialization.IsReserved ? "Escaped" : "")}Query({name}, {value}{escape})"
            : ParameterExpression.IsMembers(serialization) ? $".AppendQueryMembers({name}, {value}{escape})"
            : $".{ListMethod(parameter)}({name}, {value}{Separator(serialization)}{escape})";
    }

    // A required list is sent even when it is empty.
    private static string ListMethod(ParameterModel parameter) =>
        (ParameterExpression.IsAlwaysSent(parameter) ? "AppendRequired" : "Append")
        + (HasSeparator(parameter.Serialization) ? "SeparatedQuery"
            : !parameter.Serialization.Explode ? "QueryList"
            : parameter.Serialization.IsReserved ? "EscapedQuery"
            : "Query");

    private static string Separator(ParameterSerialization serialization) =>
        HasSeparator(serialization) ? ", " + ParameterExpression.Separator(serialization.Format) : "";

    private static bool HasSeparator(ParameterSerialization serialization) =>
        !serialization.Explode && (serialization.IsReserved || serialization.Format is not (ParameterFormat.Form or ParameterFormat.Simple));
}
