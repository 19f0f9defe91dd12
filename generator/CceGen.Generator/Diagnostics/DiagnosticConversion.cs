using System.Linq;
using CceGen.Generator.Primitives;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CceGen.Generator.Diagnostics;

/// <summary>Turns the diagnostics of the rooms into Roslyn's.</summary>
internal static class DiagnosticConversion
{
    public static Diagnostic ToDiagnostic(this DiagnosticInfo info) =>
        Diagnostic.Create(
            DescriptorTable.For(info.Id, info.Leniency),
            info.Location?.ToLocation() ?? Location.None,
            info.RelatedLocations.Select(ToLocation),
            [.. info.Arguments.Cast<object>()]);

    private static Location ToLocation(this LocationInfo info)
    {
        var span = info.Span;
        return Location.Create(
            info.Path,
            new TextSpan(span.Start, span.Length),
            new LinePositionSpan(new LinePosition(span.StartLine, span.StartColumn), new LinePosition(span.EndLine, span.EndColumn)));
    }
}
