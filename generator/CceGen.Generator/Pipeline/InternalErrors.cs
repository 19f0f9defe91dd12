using System;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Pipeline;

/// <summary>Says that the generator itself is at fault.</summary>
internal static class InternalErrors
{
    public static DiagnosticInfo Of(Exception exception, string where, LocationInfo? location) => Problems.InternalError(
        location, where, $"{exception.GetType().Name}: {exception.Message.Replace('\n', ' ').Replace("\r", "").TrimEnd('.')}");
}
