using Cce.Client;
using Cce.Client.DependencyInjection;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds clients of CCE to a service collection.</summary>
public static class CceClientServiceCollectionExtensions
{
    /// <summary>
    /// Adds a <see cref="CceClient"/>, also as <see cref="ICceClient"/>: one for the program, on an <see cref="HttpClient"/> of
    /// <see cref="IHttpClientFactory"/>. Options that are not set come from the services: the logger factory, a
    /// <see cref="TimeProvider"/>, an <c>ICredentialProvider</c>. With invalid options the host does not start.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>
    /// The builder of the HttpClient. An added handler is called after signing: it must not change what is signed. The primary
    /// handler must not follow redirects.
    /// </returns>
    public static IHttpClientBuilder AddCceClient(this IServiceCollection services, Action<CceClientOptions> configure) =>
        services.AddCceClient(ClientRegistration.DefaultName, configure);

    /// <inheritdoc cref="AddCceClient(IServiceCollection, Action{CceClientOptions})"/>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options, with other services.</param>
    public static IHttpClientBuilder AddCceClient(
        this IServiceCollection services, Action<CceClientOptions, IServiceProvider> configure) =>
        services.AddCceClient(ClientRegistration.DefaultName, configure);

    /// <inheritdoc cref="AddCceClient(IServiceCollection, Action{CceClientOptions})"/>
    /// <param name="services">The services.</param>
    /// <param name="section">
    /// Contains the options by their names, <c>Region</c> by its id, times as <c>hh:mm:ss</c>, and an access key as
    /// <c>Credentials:AccessKey</c>, <c>Credentials:SecretKey</c>, <c>Credentials:SecurityToken</c>. An unknown name is an
    /// error.
    /// </param>
    public static IHttpClientBuilder AddCceClient(this IServiceCollection services, IConfiguration section) =>
        services.AddCceClient(ClientRegistration.DefaultName, section);

    /// <summary>
    /// Adds one of several clients, as a service with the key <paramref name="name"/>, as <see cref="CceClient"/> and as
    /// <see cref="ICceClient"/>.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="name">The name of the client, also that of its options and of its HttpClient.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>
    /// The builder of the HttpClient. An added handler is called after signing: it must not change what is signed. The primary
    /// handler must not follow redirects.
    /// </returns>
    public static IHttpClientBuilder AddCceClient(
        this IServiceCollection services, string name, Action<CceClientOptions> configure)
    {
        _ = configure ?? throw new ArgumentNullException(nameof(configure));
        IHttpClientBuilder builder = ClientRegistration.Add(services, name);
        services.Configure(name, configure);
        return builder;
    }

    /// <inheritdoc cref="AddCceClient(IServiceCollection, string, Action{CceClientOptions})"/>
    /// <param name="services">The services.</param>
    /// <param name="name">The name of the client, also that of its options and of its HttpClient.</param>
    /// <param name="configure">Sets the options, with other services.</param>
    public static IHttpClientBuilder AddCceClient(
        this IServiceCollection services, string name, Action<CceClientOptions, IServiceProvider> configure)
    {
        _ = configure ?? throw new ArgumentNullException(nameof(configure));
        IHttpClientBuilder builder = ClientRegistration.Add(services, name);
        services.AddOptions<CceClientOptions>(name).Configure<IServiceProvider>(configure);
        return builder;
    }

    /// <inheritdoc cref="AddCceClient(IServiceCollection, string, Action{CceClientOptions})"/>
    /// <param name="services">The services.</param>
    /// <param name="name">The name of the client, also that of its options and of its HttpClient.</param>
    /// <param name="section">
    /// Has the options by their names; see <see cref="AddCceClient(IServiceCollection, IConfiguration)"/>.
    /// </param>
    public static IHttpClientBuilder AddCceClient(this IServiceCollection services, string name, IConfiguration section)
    {
        IHttpClientBuilder builder = ClientRegistration.Add(services, name);
        ClientRegistration.Bind(services, name, section ?? throw new ArgumentNullException(nameof(section)));
        return builder;
    }
}
