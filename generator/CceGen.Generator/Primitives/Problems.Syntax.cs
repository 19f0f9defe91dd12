namespace CceGen.Generator.Primitives;

/// <content>Text: YAML and JSON.</content>
internal static partial class Problems
{
    /// <param name="location">The place that a person would correct.</param>
    /// <param name="message">The whole message.</param>
    public static DiagnosticInfo SyntaxError(LocationInfo? location, string message) => Of(DiagnosticId.SyntaxError, location, message);

    public static DiagnosticInfo DuplicateKey(LocationInfo? location, string key, LocationInfo? first) =>
        Of(DiagnosticId.DuplicateKey, location, key).WithRelated(first);

    public static DiagnosticInfo KeyRepeated(LocationInfo? location, string key, LocationInfo? first) =>
        Of(DiagnosticId.KeyRepeated, location, key).WithRelated(first);

    /// <param name="location">The second key.</param>
    /// <param name="key">The key.</param>
    /// <param name="used">Which of the values is used, and why, as a clause.</param>
    /// <param name="first">The first key.</param>
    public static DiagnosticInfo KeyRepeatedWith(LocationInfo? location, string key, string used, LocationInfo? first) =>
        Of(DiagnosticId.KeyRepeatedWith, location, key, used).WithRelated(first);

    /// <param name="location">The place in the text.</param>
    /// <param name="message">The whole message.</param>
    public static DiagnosticInfo YamlFeatureNotSupported(LocationInfo? location, string message) =>
        Of(DiagnosticId.YamlFeatureNotSupported, location, message);
}
