using Cce.Client.Http;
using Cce.Client.Host;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Http.Resilience;
using Microsoft.Extensions.Options;
using Polly;

namespace Cce.Client.DependencyInjection;

/// <summary>Registers a client and the way of its calls: the handlers of the client, with the resilience handler of the host in between.</summary>
internal static class ClientRegistration
{
    /// <summary>The name of a client that has none, and of its HttpClient.</summary>
    public const string DefaultName = "Cce.Client";

    public static IHttpClientBuilder Add(IServiceCollection services, string name)
    {
        _ = services ?? throw new ArgumentNullException(nameof(services));
        _ = name ?? throw new ArgumentNullException(nameof(name));
        IHttpClientBuilder builder = services.AddHttpClient(name);
        if (services.Any(service => service.ServiceType == typeof(ClientParts) && name.Equals(service.ServiceKey)))
        {
            // A second call adds options, and no second row of handlers.
            return builder;
        }

        services.AddOptions<CceClientOptions>(name).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IPostConfigureOptions<CceClientOptions>, OptionsFromServices>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<CceClientOptions>, OptionsValidator>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHttpMessageHandlerBuilderFilter, TransportFilter>());
        services.AddKeyedSingleton<ClientParts>(name, (provider, _) =>
            new ClientParts(provider.GetRequiredService<IOptionsMonitor<CceClientOptions>>().Get(name)));
        AddClient(services, name);
        AddHandlers(builder, name);
        return builder;
    }

    public static void Bind(IServiceCollection services, string name, IConfiguration section)
    {
        services.AddSingleton<IConfigureOptions<CceClientOptions>>(Create);
        services.AddSingleton<IValidateOptions<CceClientOptions>>(Create);

        OptionsBinding Create(IServiceProvider provider) =>
            new(name, section, provider.GetService<HostEnvironment>() ?? HostEnvironment.Machine);
    }

    // One client for the program: it holds no connection of its own, and a transient one that can be disposed would be kept by
    // the container until its end.
    private static void AddClient(IServiceCollection services, string name)
    {
        if (name == DefaultName)
        {
            services.AddSingleton(provider => Create(provider, name));
            services.AddSingleton<ICceClient>(static provider => provider.GetRequiredService<CceClient>());
        }
        else
        {
            services.AddKeyedSingleton(name, (provider, _) => Create(provider, name));
            services.AddKeyedSingleton<ICceClient>(name, (provider, _) => provider.GetRequiredKeyedService<CceClient>(name));
        }
    }

    private static CceClient Create(IServiceProvider provider, string name)
    {
        ClientParts parts = Parts(provider, name);
        HttpClient http = provider.GetRequiredService<IHttpClientFactory>().CreateClient(name);
        return new CceClient(http, parts.Settings, parts.Project, isOwn: false);
    }

    private static void AddHandlers(IHttpClientBuilder builder, string name)
    {
        // The connections change by themselves; the handlers need not.
        builder.SetHandlerLifetime(Timeout.InfiniteTimeSpan);
        builder.ConfigureHttpClient(static http => http.Timeout = Timeout.InfiniteTimeSpan);
        builder.RedactLoggedHeaders(static _ => true);
        builder.ConfigurePrimaryHttpMessageHandler(provider => Parts(provider, name).CreateTransport());
        builder.AddHttpMessageHandler(provider => new CallHandler(Parts(provider, name).Settings));
        builder.AddResilienceHandler("Cce.Client", (pipeline, context) => AddRetry(pipeline, Parts(context.ServiceProvider, name).Settings));
        builder.ConfigureAdditionalHttpMessageHandlers((handlers, provider) => Parts(provider, name).AddInnerHandlers(handlers));
    }

    // The same strategy as without dependency injection.
    private static void AddRetry(ResiliencePipelineBuilder<HttpResponseMessage> pipeline, CallSettings settings)
    {
        pipeline.TimeProvider = settings.Clock;
        if (settings.MaxRetries > 0)
        {
            pipeline.AddRetry(new RetryStrategy(settings, static context => context.GetRequestMessage()).CreateOptions());
        }
    }

    private static ClientParts Parts(IServiceProvider provider, string name) => provider.GetRequiredKeyedService<ClientParts>(name);
}
