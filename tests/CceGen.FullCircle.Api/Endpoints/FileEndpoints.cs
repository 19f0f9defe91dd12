namespace CceGen.FullCircle.Api.Endpoints;

/// <summary>Bodies and responses of minimal APIs that are octets or text.</summary>
internal static class FileEndpoints
{
    public static void MapFiles(this IEndpointRouteBuilder routes)
    {
        routes.MapPut("/files/upload", UploadAsync).Accepts<Stream>("application/octet-stream").WithName("upload");
        routes.MapPost("/files/text", TextAsync).Accepts<string>("text/plain").Produces<string>(200, "text/plain").WithName("postText");
        routes.MapGet("/files/download", () => Results.File("octets"u8.ToArray(), "application/octet-stream", "octets.bin"))
            .Produces<Stream>(200, "application/octet-stream").WithName("download");
        routes.MapGet("/files/typed", () => TypedResults.File("typed"u8.ToArray(), "image/png")).WithName("typedDownload");
        routes.MapGet("/files/hello", () => "Hello, world").WithName("hello");
    }

    private static async Task<string> TextAsync(HttpRequest request)
    {
        using var reader = new StreamReader(request.Body);
        return await reader.ReadToEndAsync();
    }

    private static async Task<int> UploadAsync(Received received, Stream body)
    {
        using var reader = new StreamReader(body);
        return received.Take(await reader.ReadToEndAsync()).Length;
    }
}
