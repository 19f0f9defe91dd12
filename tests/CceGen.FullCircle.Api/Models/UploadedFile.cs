namespace CceGen.FullCircle.Api.Models;

/// <summary>What the server saw of a file.</summary>
public sealed record UploadedFile(string Field, string FileName, string? ContentType, string Content);
