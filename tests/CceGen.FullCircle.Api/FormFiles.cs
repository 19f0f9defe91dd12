using CceGen.FullCircle.Api.Models;

namespace CceGen.FullCircle.Api;

internal static class FormFiles
{
    public static async Task<UploadedFile> ReadAsync(IFormFile file)
    {
        using var reader = new StreamReader(file.OpenReadStream());
        return new UploadedFile(file.Name, file.FileName, file.ContentType, await reader.ReadToEndAsync());
    }
}
