using CceGen.FullCircle.Api;
using CceGen.FullCircle.Swashbuckle;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.Swagger;

// Writes the documents of the application into the folder that is named.
await using WebApplication application = CircleApplication.Build(SwashbuckleSettings.Add);
await application.StartAsync();
var document = application.Services.GetRequiredService<ISwaggerProvider>().GetSwagger(SwashbuckleSettings.DocumentName);
foreach (var (name, version) in new[]
{
    ("2.0", OpenApiSpecVersion.OpenApi2_0), ("3.0", OpenApiSpecVersion.OpenApi3_0), ("3.1", OpenApiSpecVersion.OpenApi3_1), ("3.2", OpenApiSpecVersion.OpenApi3_2),
})
{
    await File.WriteAllTextAsync(Path.Combine(args[0], $"swashbuckle-{name}.json"), await document.SerializeAsJsonAsync(version));
    await File.WriteAllTextAsync(Path.Combine(args[0], $"swashbuckle-{name}.yaml"), await document.SerializeAsYamlAsync(version));
}
