using Cce.Client;
using Newtonsoft.Json;

namespace Cce.Cli.Rendering;

/// <summary>
/// Why an upgrade failed. The API has no property for it: the reason is in a member that it does not describe, or in the
/// items of the task, or not in the response at all.
/// </summary>
internal static class FailureReason
{
    private static readonly string[] Members = ["message", "reason", "errorMessage", "errorCode"];

    /// <summary>Returns the reason, or <see langword="null"/> if the service gives none.</summary>
    public static string? Of(UpgradeTask? task)
    {
        string[] texts =
        [
            .. Members.Select(name => task?.Status?.AdditionalProperties.TryGetValue(name, out object? value) == true ? value : null)
                .Append(task?.Spec?.Items)
                .Where(static value => value is not null)
                .Select(static value => value as string ?? JsonConvert.SerializeObject(value))
                .Where(static text => text is not ("" or "[]" or "{}" or "null")),
        ];
        return texts.Length == 0 ? null : string.Join("; ", texts);
    }
}
