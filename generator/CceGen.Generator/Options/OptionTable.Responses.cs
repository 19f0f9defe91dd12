using System.Collections.Generic;
using static CceGen.Generator.Options.OptionRows;

namespace CceGen.Generator.Options;

/// <content>Responses and errors.</content>
internal static partial class OptionTable
{
    private static IEnumerable<OptionRow> Responses =>
    [
        TypeChoice("responseArrayType", "System.Collections.Generic.ICollection", OptionTexts.ArrayTypes, "The type of a response that is a list.", (options, value) => options with { ResponseArrayType = value }),
        TypeChoice("responseDictionaryType", "System.Collections.Generic.IDictionary", OptionTexts.MapTypes, "The type of a response that is a map.", (options, value) => options with { ResponseDictionaryType = value }),
        Flag("wrapResponses", false, "Whether methods return status and headers with the result.", (options, value) => options with { WrapResponses = value }),
        List("wrapResponseMethods", "methods such as PetsClient.List", "The methods that do; without a value all.", OptionTexts.Method, (options, values) => options with { WrapResponseMethods = values })
            .If(UnwrappedResponses),
        Text("responseClass", "SwaggerResponse", "a C# class name that none of its members has, '{controller}' allowed in it", "The name of the class that they return.", OptionTexts.ResponseClass,
            (options, value) => options with { ResponseClass = value }).If(UnwrappedResponses),
        Flag("generateResponseClasses", true, "Whether that class is generated, or is one of yours.", (options, value) => options with { GenerateResponseClasses = value }).If(UnwrappedResponses),
        Flag("generateExceptionClasses", true, "Whether the exception class is generated, or is that of another document.", (options, value) => options with { GenerateExceptionClasses = value }),
        Text("exceptionClass", "ApiException", "a C# class name that none of its members has, '{controller}' allowed in it", "The name of the exception class.", OptionTexts.ExceptionClass,
            (options, value) => options with { ExceptionClass = value }).WithPlace(),
        Ineffective("wrapDtoExceptions", OptionKind.Boolean, "true", "a model is never an exception, and is always wrapped in one", "Whether an error that is an exception itself is wrapped."),
    ];
}
