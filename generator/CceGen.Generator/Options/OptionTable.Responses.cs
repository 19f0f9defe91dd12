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
        Always("wrapResponses", false, false, "", "Whether methods return status and headers with the result."),
        new UnsupportedOption("wrapResponseMethods", OptionKind.List, "", "", "", "The methods that do, as `PetsClient.ListAsync`; without a value all.") { Condition = UnwrappedResponses },
        new UnsupportedOption("responseClass", OptionKind.Text, "SwaggerResponse", "SwaggerResponse", "", "The name of the class that holds them.") { Condition = UnwrappedResponses },
        new UnsupportedOption("generateResponseClasses", OptionKind.Boolean, "true", "true", "", "Whether that class is generated.") { Condition = UnwrappedResponses },
        Flag("generateExceptionClasses", true, "Whether the exception class is generated, or is that of another document.", (options, value) => options with { GenerateExceptionClasses = value }),
        Text("exceptionClass", "ApiException", "a C# class name that none of its members has", "The name of the exception class.", OptionTexts.ExceptionClass,
            (options, value) => options with { ExceptionClass = value }),
        Ineffective("wrapDtoExceptions", OptionKind.Boolean, "true", "a model is never an exception, and is always wrapped in one", "Whether an error that is an exception itself is wrapped."),
    ];
}
