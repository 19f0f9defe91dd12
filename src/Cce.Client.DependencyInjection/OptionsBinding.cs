using Cce.Client.Host;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Cce.Client.DependencyInjection;

/// <summary>Sets the options of one client from its section of the configuration, and says what the section holds beyond that.</summary>
internal sealed class OptionsBinding(string name, IConfiguration section, HostEnvironment environment)
    : IConfigureNamedOptions<CceClientOptions>, IValidateOptions<CceClientOptions>
{
    // Its problems are told by the validation, together with all others.
    public void Configure(string? optionsName, CceClientOptions options)
    {
        if (optionsName == name)
        {
            OptionsReader.Read(section, options, environment);
        }
    }

    public void Configure(CceClientOptions options) => Configure(Options.DefaultName, options);

    public ValidateOptionsResult Validate(string? optionsName, CceClientOptions options) =>
        optionsName == name && OptionsReader.Read(section, new CceClientOptions(), environment) is { Count: > 0 } problems
            ? ValidateOptionsResult.Fail(problems.Select(problem => $"{name}: {problem}"))
            : ValidateOptionsResult.Success;
}
