using Cce.Client.Authentication;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Cce.Client.DependencyInjection;

/// <summary>Takes from the services what the options leave open.</summary>
internal sealed class OptionsFromServices(IServiceProvider services) : IPostConfigureOptions<CceClientOptions>
{
    public void PostConfigure(string? name, CceClientOptions options)
    {
        options.LoggerFactory ??= services.GetService<ILoggerFactory>();
        if (options.TimeProvider == TimeProvider.System && services.GetService<TimeProvider>() is { } clock)
        {
            options.TimeProvider = clock;
        }

        if (options.AuthToken is null)
        {
            options.Credentials ??= services.GetService<ICredentialProvider>();
        }
    }
}
