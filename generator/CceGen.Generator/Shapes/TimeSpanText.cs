using CceGen.Generator.OpenApi;

namespace CceGen.Generator.Shapes;

/// <summary>Recognizes the time spans of ASP.NET Core, which have no format but the pattern of what .NET writes: <c>1.02:30:00</c>.</summary>
internal static class TimeSpanText
{
    private const string Pattern = @"^-?(\d+\.)?\d{2}:\d{2}:\d{2}(\.\d{1,7})?$";

    /// <summary>Whether values are time spans.</summary>
    public static bool Matches(OpenApiSchema schema) => schema is { Type: SchemaType.String, Format: null, Pattern.Text: Pattern };
}
