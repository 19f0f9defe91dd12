namespace Pets
{
    [System.CodeDom.Compiler.GeneratedCode("NSwag", "14.7.1.0 (NJsonSchema v11.6.0.0 (Newtonsoft.Json v13.0.0.0))")]
    public partial class PetsClient
    {
        public PetsClient(System.Net.Http.HttpClient httpClient) { BaseUrl = ""; }

        public string BaseUrl { get; set; }
    }
}
