using System.Collections.Generic;
using System.Linq;
using static CceGen.Generator.Options.OptionRows;

namespace CceGen.Generator.Options;

/// <content>NSwag has no such options and ignores them.</content>
internal static partial class OptionTable
{
    private static IEnumerable<OptionRow> Own => new[]
    {
        Choice("numberType", "double", OptionTexts.NumberTypes, "The type of a `number` without a format that has one.", (options, value) => options with { NumberType = value }),
        new SupportedOption("formatTypes", OptionKind.Map, "", "formats and their types, as money=decimal, host=System.Uri", "The types of formats.", (options, text) =>
            OptionTexts.Formats(text) is { } value ? options with { FormatTypes = value } : null)
        {
            AllowedInMap = OneOf(OptionTexts.FormatTypes),
        },
        Choice("shape", ClientShape.Modern, "Whether clients look like NSwag's where no other option says so. `NSwag` where there is an `nswag.json`.", (options, value) => options with { Shape = value }),
        Flag("generateExamples", false, "Whether the documentation of each method has an example of a call.", (options, value) => options with { GenerateExamples = value }),
        Flag("generateResponseMethods", false, "Whether each method has a second one, `…WithResponseAsync`, which returns status and headers as well.", (options, value) => options with { GenerateResponseMethods = value }),
        Flag("generateRequestOptions", false, "Whether clients have a method `With` for headers, a query and a timeout of single calls.", (options, value) => options with { GenerateRequestOptions = value }),
        List("includedTags", "tags", "Operations with one of these tags are generated, and no others.", OptionTexts.NotEmpty, (options, values) => options with { IncludedTags = values }),
        List("excludedTags", "tags", "Operations with one of these tags are not generated.", OptionTexts.NotEmpty, (options, values) => options with { ExcludedTags = values }),
        List("includedPaths", "paths, with * and **", "Operations of these paths are generated, and no others.", OptionTexts.NotEmpty, (options, values) => options with { IncludedPaths = values }),
        List("excludedPaths", "paths, with * and **", "Operations of these paths are not generated.", OptionTexts.NotEmpty, (options, values) => options with { ExcludedPaths = values }),
        Flag("generateDeprecated", true, "Whether operations that the document deprecates are generated.", (options, value) => options with { GenerateDeprecated = value }),
        Flag("generateAuthentication", true, "Whether clients send the credentials that `security` asks for.", (options, value) => options with { GenerateAuthentication = value }),
        Flag("generateWebhooks", true, "Whether there are classes that read webhooks and callbacks.", (options, value) => options with { GenerateWebhooks = value }),
        Flag("sendReadOnlyProperties", false, "Whether members with `readOnly` that have a value are sent in requests.", (options, value) => options with { SendReadOnlyProperties = value })
            .WithDefaultOfNSwagShape("true"),
        Flag("lenient", false, "Whether mistakes by which a part of the document is lost are warnings.", (options, value) => options with { Lenient = value }),
    }.Select(row => row.AsOwn());
}
