namespace Cce.Client.Errors;

/// <summary>One of several errors in a response.</summary>
/// <param name="Code">Error code; <see langword="null"/> if it has none.</param>
/// <param name="Message">Error message; <see langword="null"/> if it has none.</param>
public sealed record ErrorDetail(string? Code, string? Message);
