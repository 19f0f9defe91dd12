using Microsoft.CodeAnalysis;

namespace CceGen.Generator.Diagnostics;

/// <content>Options: nswag.json and MSBuild, and the set-up of a project.</content>
internal static partial class DiagnosticDescriptors
{
    public static readonly DiagnosticDescriptor UnknownOption = new(
        "CCE0001", "Unknown option", "Unknown option '{0}'{1}", "Options", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0001");

    public static readonly DiagnosticDescriptor OptionNotSupported = new(
        "CCE0002", "Option not supported", "'{0}' does not support the value '{1}'; '{2}' is used{3}", "Options", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0002");

    public static readonly DiagnosticDescriptor InvalidOptionValue = new(
        "CCE0003", "Invalid option value", "'{0}' must be {2}, but is '{1}'", "Options", DiagnosticSeverity.Error, true, null, HelpLink + "#cce0003", DiagnosticTags.Errors);

    public static readonly DiagnosticDescriptor DocumentNotFound = new(
        "CCE0004", "Document not found", "'{0}' is not in the project's AdditionalFiles; add it, or correct the path, which is relative to this file", "Options", DiagnosticSeverity.Error, true, null, HelpLink + "#cce0004", DiagnosticTags.Errors);

    public static readonly DiagnosticDescriptor DocumentIsRemote = new(
        "CCE0005", "Document is remote", "'{0}' is not downloaded at build time; save it in the project and write its path here", "Options", DiagnosticSeverity.Error, true, null, HelpLink + "#cce0005", DiagnosticTags.Errors);

    public static readonly DiagnosticDescriptor DuplicateOutput = new(
        "CCE0006", "Duplicate namespace", "Namespace '{0}' is already used for '{1}'{2}; set another namespace for this document", "Options", DiagnosticSeverity.Error, true, null, HelpLink + "#cce0006", DiagnosticTags.Errors);

    public static readonly DiagnosticDescriptor UnresolvedVariable = new(
        "CCE0007", "Unresolved variable", "Variable '{0}' has no value; write the value, or define the variable in 'defaultVariables' or in the MSBuild property 'CceGenVariables'", "Options", DiagnosticSeverity.Error, true, null, HelpLink + "#cce0007", DiagnosticTags.Errors);

    public static readonly DiagnosticDescriptor DocumentGeneratorNotSupported = new(
        "CCE0008", "Document generator not supported", "'{0}' is not supported; {1}", "Options", DiagnosticSeverity.Error, true, null, HelpLink + "#cce0008", DiagnosticTags.Errors);

    public static readonly DiagnosticDescriptor ClassNameNotUnique = new(
        "CCE0009", "Class name not unique", "The operations belong to several clients, but 'className' is '{0}'; put '{{controller}}' into it, or all operations are generated into one client", "Options", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0009");

    public static readonly DiagnosticDescriptor DuplicateConfig = new(
        "CCE0010", "Duplicate configuration", "'{0}' is already configured by '{1}'; this file is ignored", "Options", DiagnosticSeverity.Error, true, null, HelpLink + "#cce0010", DiagnosticTags.Errors);

    public static readonly DiagnosticDescriptor NoClientSection = new(
        "CCE0011", "No C# client", "'openApiToCSharpClient' is missing; nothing is generated from this file", "Options", DiagnosticSeverity.Info, true, null, HelpLink + "#cce0011");

    public static readonly DiagnosticDescriptor OptionWithoutEffect = new(
        "CCE0012", "Option has no effect", "'{0}' has no effect: {1}", "Options", DiagnosticSeverity.Info, true, null, HelpLink + "#cce0012");

    public static readonly DiagnosticDescriptor UnknownMetadata = new(
        "CCE0013", "Unknown metadata", "Unknown metadata '{0}'; did you mean '{1}'?", "Options", DiagnosticSeverity.Error, true, null, HelpLink + "#cce0013", DiagnosticTags.Errors);

    public static readonly DiagnosticDescriptor CodeGeneratorNotSupported = new(
        "CCE0014", "Code generator not supported", "CodeGenerator '{0}' is not supported; remove it, or move the item to a project that uses that code generator", "Options", DiagnosticSeverity.Error, true, null, HelpLink + "#cce0014", DiagnosticTags.Errors);

    public static readonly DiagnosticDescriptor JsonLibraryNotReferenced = new(
        "CCE0015", "JSON library not referenced", "The project does not reference '{0}'; add a package reference to it, or set JsonLibrary=\"{1}\"", "Options", DiagnosticSeverity.Error, true, null, HelpLink + "#cce0015", DiagnosticTags.Errors);

    public static readonly DiagnosticDescriptor LanguageVersionTooOld = new(
        "CCE0016", "C# version too old", "Generated code needs C# 9 or later, but the project is compiled as C# {0}; set LangVersion to 9.0 or later", "Options", DiagnosticSeverity.Error, true, null, HelpLink + "#cce0016", DiagnosticTags.Errors);

    public static readonly DiagnosticDescriptor PropsNotImported = new(
        "CCE0017", "Props not imported", "CceGen.Generator.props is not imported, so no option of the project has an effect; do not exclude the build assets of the package, or import the file", "Options", DiagnosticSeverity.Error, true, null, HelpLink + "#cce0017", DiagnosticTags.Errors);

    public static readonly DiagnosticDescriptor FileNotRead = new(
        "CCE0018", "File not found", "'{0}' does not exist or cannot be read; correct the path in the project file, or remove the item", "Options", DiagnosticSeverity.Error, true, null, HelpLink + "#cce0018", DiagnosticTags.Errors);

    public static readonly DiagnosticDescriptor DefaultNotUsed = new(
        "CCE0030", "Default not used", "'{0}' has NSwag's default '{1}'; '{2}' is used{3}", "Options", DiagnosticSeverity.Info, true, null, HelpLink + "#cce0030");

    public static readonly DiagnosticDescriptor OptionNamesNothing = new(
        "CCE0031", "Option names nothing", "'{0}' names '{1}', which the document does not have{2}", "Options", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0031");

    public static readonly DiagnosticDescriptor PathParameterNotExcluded = new(
        "CCE0032", "Path parameter not excluded", "Parameter '{0}' is a part of the path and is not excluded", "Options", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0032");

    public static readonly DiagnosticDescriptor ExceptionOfOneClient = new(
        "CCE0033", "Exception of one client", "'exceptionClass' gives each client an exception; streams and operation objects of all clients throw '{0}'", "Options", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0033");

    public static readonly DiagnosticDescriptor TypeNotExcluded = new(
        "CCE0034", "Type not excluded", "'{0}' is generated in spite of '{1}', because {2}", "Options", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0034");

    public static readonly DiagnosticDescriptor OptionLosesValues = new(
        "CCE0035", "Option loses values", "With '{0}' '{1}', {2}", "Options", DiagnosticSeverity.Info, true, null, HelpLink + "#cce0035");

    public static readonly DiagnosticDescriptor PrismNotReferenced = new(
        "CCE0040", "Prism not referenced", "'classStyle' is 'Prism', but the project does not reference Prism; add a package reference to Prism.Core, or set 'classStyle' to 'Inpc'", "Options", DiagnosticSeverity.Error, true, null, HelpLink + "#cce0040", DiagnosticTags.Errors);

    public static readonly DiagnosticDescriptor TooManyFlags = new(
        "CCE0041", "Too many flags", "An enum of flags has at most {0} values; the members of this one are numbered one by one", "Options", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0041");

    public static readonly DiagnosticDescriptor RequiredKeywordUnknown = new(
        "CCE0042", "C# version without required", "'useRequiredKeyword' needs C# 11 or later, but the project is compiled as C# {0}; set LangVersion to 11.0 or later, or 'useRequiredKeyword' to false", "Options", DiagnosticSeverity.Error, true, null, HelpLink + "#cce0042", DiagnosticTags.Errors);

    public static readonly DiagnosticDescriptor AnnotationsNotReferenced = new(
        "CCE0050", "Attributes for validation not referenced", "The project does not reference 'System.ComponentModel.Annotations', whose attributes properties have; add a package reference to it, or set GenerateDataAnnotations=\"false\"", "Options", DiagnosticSeverity.Error, true, null, HelpLink + "#cce0050", DiagnosticTags.Errors);
}
