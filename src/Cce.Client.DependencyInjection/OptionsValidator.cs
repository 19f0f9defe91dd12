using Cce.Client.Http;
using Microsoft.Extensions.Options;

namespace Cce.Client.DependencyInjection;

/// <summary>Checks the options of a client when the program starts.</summary>
internal sealed class OptionsValidator : IValidateOptions<CceClientOptions>
{
    public ValidateOptionsResult Validate(string? name, CceClientOptions options) =>
        OptionsCheck.Problems(options) is { Count: > 0 } problems
            ? ValidateOptionsResult.Fail(problems.Select(problem => $"{name}: {problem}"))
            : ValidateOptionsResult.Success;
}
