using CceGen.FullCircle.Api.Endpoints;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace CceGen.FullCircle.Api;

/// <summary>An application with everything that ASP.NET Core can say of an API. Who builds it adds a producer of documents.</summary>
public static class CircleApplication
{
    public static WebApplication Build(Action<IServiceCollection> addDocuments)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Production", ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddControllers().AddApplicationPart(typeof(CircleApplication).Assembly);
        builder.Services.AddEndpointsApiExplorer();
        builder.Services.AddSingleton<Received>();
        builder.Services.AddProblemDetails();
        builder.Services.AddAuthentication()
            .AddScheme<AuthenticationSchemeOptions, KeyAuthenticationHandler>(Security.ApiKey, null)
            .AddScheme<AuthenticationSchemeOptions, KeyAuthenticationHandler>(Security.Bearer, null);
        builder.Services.AddAuthorization();
        addDocuments(builder.Services);

        var application = builder.Build();
        application.UseAuthentication();
        application.UseAuthorization();
        application.MapControllers();
        application.MapBodies();
        application.MapParameters();
        application.MapForms();
        application.MapFiles();
        application.MapResponses();
        application.MapStreams();
        application.MapSecured();
        return application;
    }
}
