using System.Collections.Generic;
using static CceGen.Generator.Options.OptionRows;

namespace CceGen.Generator.Options;

/// <content>Files, the document, and names that NSwag itself no longer knows.</content>
internal static partial class OptionTable
{
    private const string NoFile = "no file is written";
    private const string Removed = "it was removed from NSwag";

    private static IEnumerable<OptionRow> Documents =>
    [
        List("additionalNamespaceUsages", "C# namespaces", "Namespaces that the files of clients import, and those of interfaces and exceptions where these have no namespace of their own. Also `static System.Math` and `Name = Some.Type`.", OptionTexts.Using, (options, values) => options with { AdditionalNamespaceUsages = values }),
        List("additionalContractNamespaceUsages", "C# namespaces", "Namespaces that the files of `contractsNamespace` import.", OptionTexts.Using,
            (options, values) => options with { AdditionalContractNamespaceUsages = values }).If(SingleOutput),
        Flag("generateContractsOutput", false, "Whether models, interfaces and exceptions have a namespace of their own.", (options, value) => options with { GenerateContractsOutput = value }),
        Text("contractsNamespace", "", "a C# namespace such as Company.Product", "That namespace.", OptionTexts.Namespace, (options, value) => options with { ContractsNamespace = value }).If(SingleOutput),
        Ineffective("contractsOutputFilePath", OptionKind.Text, "", NoFile, "The file of the contracts."),
        Ineffective("output", OptionKind.Text, "", NoFile, "The file of the client."),
        new UnsupportedOption("newLineBehavior", OptionKind.Choice, "Auto", "Auto", "", "The line breaks of the file.") { Condition = _ => NoFile, Values = ["Auto", "CRLF", "LF"] },
        Always("templateDirectory", "", "", "extend the classes, which are partial", "The folder of templates."),
        Text("serviceHost", "", "a host such as api.example.com:8080, or '.' for none", "The host of `BaseUrl` instead of that of the document; `.` for none.", OptionTexts.Host, (options, value) => options with { ServiceHost = value }),
        List("serviceSchemes", "http and https", "The scheme of `BaseUrl` instead of that of the document: the first one counts.", OptionTexts.Scheme, (options, values) => options with { ServiceSchemes = values }),

        // NSwagStudio wrote the first three as null for years.
        Always("typeNameGeneratorType", "", "", "", "The class that names types."),
        Always("propertyNameGeneratorType", "", "", "", "The class that names properties."),
        Always("enumNameGeneratorType", "", "", "", "The class that names enum members."),
        Always("operationNameGeneratorType", "", "", "", "The class that names operations."),
        Ineffective("checksumCacheEnabled", OptionKind.Boolean, "false", Removed, "Whether checksums decide on new output."),
        Ineffective("generateXmlDocumentation", OptionKind.Boolean, "true", Removed, "Whether there is documentation."),
        Ineffective("generateUniqueNames", OptionKind.Boolean, "false", Removed, "Whether names are made unique."),
    ];
}
