using System.Collections.Generic;
using CceGen.Generator.Model;

namespace CceGen.Generator.Lowering;

/// <summary>The files of <c>Http</c> that write a parameter, besides those that every client needs.</summary>
internal static class ParameterNeeds
{
    public static IEnumerable<string> Of(ParameterModel parameter)
    {
        var serialization = parameter.Serialization;
        var isList = serialization.Content is ParameterContent.List or ParameterContent.Lists or ParameterContent.Parts;
        switch (serialization.Place)
        {
            case ParameterPlace.Path when serialization.Format is ParameterFormat.Label or ParameterFormat.Matrix
                || (isList && serialization.Format != ParameterFormat.Simple)
                || (serialization.Content == ParameterContent.Parts && serialization.Explode):
                yield return "RequestUrlBuilder.Paths";
                break;
            case ParameterPlace.QueryString:
            case ParameterPlace.Query when serialization.IsReserved
                || (isList && serialization.Format is not (ParameterFormat.Form or ParameterFormat.Simple))
                || (serialization.Content == ParameterContent.Parts && serialization.Explode):
                yield return "RequestUrlBuilder.Queries";
                break;
            case ParameterPlace.Header:
                yield return "RequestHeaderExtensions";
                break;
            case ParameterPlace.Cookie:
                yield return serialization.Format == ParameterFormat.Cookie ? "RawCookieExtensions" : "RequestCookieExtensions";
                break;
        }

        if (serialization.IsReserved)
        {
            yield return "ReservedText";
        }
    }
}
