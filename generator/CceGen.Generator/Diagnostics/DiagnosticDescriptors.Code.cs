using Microsoft.CodeAnalysis;

namespace CceGen.Generator.Diagnostics;

/// <content>About code of the user's that belongs to generated classes.</content>
internal static partial class DiagnosticDescriptors
{
    public static readonly DiagnosticDescriptor OwnMemberNotInJson = new(
        "CCE0401", "Member of your own is not in the JSON", "'{0}' is neither read nor written: the JSON of '{1}' has the members of the document; [JsonIgnore] says that this is meant", "Code", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0401");

    public static readonly DiagnosticDescriptor OwnMethodNotCalled = new(
        "CCE0402", "Method of your own is not called", "'{0}' is not called when '{1}' is read or written: generated code does it, and not the serializer", "Code", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0402");
}
