using CceGen.FullCircle.Api.Models;
using Microsoft.AspNetCore.Mvc;

namespace CceGen.FullCircle.Api.Endpoints;

/// <summary>Forms of minimal APIs.</summary>
internal static class FormEndpoints
{
    public static void MapForms(this IEndpointRouteBuilder routes)
    {
        var forms = routes.MapGroup("/minimal/forms").DisableAntiforgery();
        forms.MapPost("/fields", Fields).WithName("minimalFields");
        forms.MapPost("/tag", (Received received, [FromForm] Tag tag) => received.Take(tag)).WithName("minimalFormTag");
        forms.MapPost("/file", (IFormFile file) => FormFiles.ReadAsync(file)).WithName("minimalFile");
        forms.MapPost("/file-and-text", FileAndTextAsync).WithName("minimalFileAndText");
        forms.MapPost("/files", FilesAsync).WithName("minimalFiles");
    }

    private static int Fields(Received received, [FromForm] string user, [FromForm] int age, [FromForm] DateOnly? born)
    {
        received.Take((user, age, born));
        return age;
    }

    private static async Task<UploadedFile> FileAndTextAsync(Received received, IFormFile document, [FromForm] string title)
    {
        received.Take(title);
        return await FormFiles.ReadAsync(document);
    }

    private static async Task<List<UploadedFile>> FilesAsync(IFormFileCollection pages)
    {
        var files = new List<UploadedFile>();
        foreach (var page in pages)
        {
            files.Add(await FormFiles.ReadAsync(page));
        }

        return files;
    }
}
