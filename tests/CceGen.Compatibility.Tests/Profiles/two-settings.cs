#nullable disable
namespace Shop
{
    public partial class ShopClient
    {
        static partial void UpdateJsonSerializerSettings(Newtonsoft.Json.JsonSerializerSettings settings, bool isRequest) => settings.MaxDepth = isRequest ? 7 : 9;

        public (int? Request, int? Response) Depths => (RequestJsonSerializerSettings.MaxDepth, ResponseJsonSerializerSettings.MaxDepth);
    }
}
