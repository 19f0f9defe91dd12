namespace Cce.Client.Errors;

/// <summary>One of several errors in one answer.</summary>
/// <param name="Code">Its code; <see langword="null"/> if it has none.</param>
/// <param name="Message">What went wrong; <see langword="null"/> if it says nothing.</param>
public sealed record ErrorDetail(string? Code, string? Message);
