namespace Feature
{
    // What teams write beside their client.
    public partial class FeatureClient
    {
        internal string RawUrl => _baseUrl + "raw";
    }
}
