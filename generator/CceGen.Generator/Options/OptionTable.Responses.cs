using System.Collections.Generic;
using static CceGen.Generator.Options.OptionRows;

namespace CceGen.Generator.Options;

/// <content>Responses and errors.</content>
internal static partial class OptionTable
{
    private static IEnumerable<OptionRow> Responses =>
    [
        Always("responseArrayType", "System.Collections.Generic.ICollection", "System.Collections.Generic.ICollection", "", "The type of a response that is a list."),
        Always("responseDictionaryType", "System.Collections.Generic.IDictionary", "System.Collections.Generic.IDictionary", "", "The type of a response that is a map."),
        Always("wrapResponses", false, false, "", "Whether methods return status and headers with the result."),
        new UnsupportedOption("wrapResponseMethods", OptionKind.List, "", "", "", "The methods that do, as `PetsClient.ListAsync`; without a value all.") { Condition = UnwrappedResponses },
        new UnsupportedOption("responseClass", OptionKind.Text, "SwaggerResponse", "SwaggerResponse", "", "The name of the class that holds them.") { Condition = UnwrappedResponses },
        new UnsupportedOption("generateResponseClasses", OptionKind.Boolean, "true", "true", "", "Whether that class is generated.") { Condition = UnwrappedResponses },
        Always("generateExceptionClasses", true, true, "", "Whether the exception class is generated."),
        Text("exceptionClass", "ApiException", "a C# class name that none of its members has", "The name of the exception class.", OptionTexts.ExceptionClass,
            (options, value) => options with { ExceptionClass = value }),
        Ineffective("wrapDtoExceptions", OptionKind.Boolean, "true", "a model is never an exception, and is always wrapped in one", "Whether an error that is an exception itself is wrapped."),
    ];
}
