using CceGen.Generator.Emit.Text;
using CceGen.Generator.Model;

namespace CceGen.Generator.Emit;

/// <summary>The HTTP client in the members of a client that all operations share: its type, itself, and what is asked of it.</summary>
internal static class HttpClientExpression
{
    /// <summary>Its type.</summary>
    public static string Type(SourceFile file, ClientModel model) => model.HttpClientType ?? file.Use("System.Net.Http", "HttpClient");

    /// <summary>Itself: the field, or the parameter of the method.</summary>
    public static string Of(ClientModel model) => model.HttpClientSource == HttpClientSource.PerCall ? "httpClient" : "_httpClient";

    /// <summary>The parameter of a method that has no field to take it from, with what separates it from the next one.</summary>
    public static string Parameter(SourceFile file, ClientModel model, string separator = ", ") =>
        model.HttpClientSource == HttpClientSource.PerCall ? $"{Type(file, model)} {Of(model)}{separator}" : "";

    /// <summary>The modifier of a method that makes URLs of what it is given alone.</summary>
    public static string Static(ClientModel model) => model is { HttpClientSource: HttpClientSource.PerCall, UseBaseUrl: false } ? "static " : "";

    /// <summary>The URL that it appends relative ones to. A type of the user need not have one.</summary>
    public static string BaseAddress(SourceFile file, ClientModel model) => model.HttpClientType is null
        ? Of(model) + ".BaseAddress"
        : $"((object){Of(model)} as {file.Use("System.Net.Http", "HttpClient")})?.BaseAddress";
}
