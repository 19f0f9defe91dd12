#nullable disable
#pragma warning disable IDE0161 // For C# 9.

namespace Feature
{
#if SystemTextJson
    using Settings = System.Text.Json.JsonSerializerOptions;
#else
    using Settings = Newtonsoft.Json.JsonSerializerSettings;
#endif

    /// <content>What is sent is for people, and what is received is not deep.</content>
    public partial class FeatureClient
    {
        /// <summary>Has other settings for this instance.</summary>
        /// <param name="requests">What it sends with.</param>
        /// <param name="responses">What it reads with.</param>
        public void Use(Settings requests, Settings responses)
        {
            _instanceRequestSettings = requests;
            _instanceResponseSettings = responses;
        }

        static partial void UpdateJsonSerializerSettings(Settings settings, bool isRequest)
        {
            if (!isRequest)
            {
                settings.MaxDepth = 2;
                return;
            }

#if SystemTextJson
            settings.WriteIndented = true;
#else
            settings.Formatting = Newtonsoft.Json.Formatting.Indented;
#endif
        }
    }
}
