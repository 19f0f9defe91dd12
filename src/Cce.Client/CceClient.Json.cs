using Newtonsoft.Json;

namespace Cce.Client;

/// <content>How responses of two formats are read.</content>
public sealed partial class CceClient
{
    // The sources disagree whether the plans come as a list.
    static partial void UpdateJsonSerializerSettings(JsonSerializerSettings settings)
        => settings.Converters.Add(new OneOrManyJsonConverter<UpgradePlan>(UpgradePlanJsonConverter.Instance));
}
